import { expect, it } from "vitest";
import { aboutFormulas } from "../../../preview/filed/kept-formulas";

const formula = { sheet: "S", row: 0, column: 0, formula: "=CUBEVALUE(1)" };

it("one formula that is not worked out is told as one", () => {
  expect(aboutFormulas({ count: 2869, kept: [formula], unknown: ["CUBEVALUE"] })).toBe(
    "1 formula of the file's 2,869 keeps its value and is not worked out here. Not known here: CUBEVALUE. The rest show the file's values until a cell that they read changes.",
  );
  expect(aboutFormulas({ count: 1, kept: [formula], unknown: [] })).toBe(
    "The file's formula keeps its value and is not worked out here.",
  );
});

it("several are told with their number", () => {
  expect(aboutFormulas({ count: 3, kept: [formula, formula], unknown: [] })).toMatch(
    /^2 formulas of the file's 3 keep their values and are not worked out here\. /,
  );
});
