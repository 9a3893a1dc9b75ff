import { expect, it } from "vitest";
import { aboutFormulas } from "../../../preview/filed/kept-formulas";

const formula = { sheet: "S", row: 0, column: 0, formula: "=CUBEVALUE(1)" };

it("one formula that is not worked out is told as one", () => {
  expect(aboutFormulas({ count: 2869, kept: [formula], unknown: ["CUBEVALUE"], withoutResults: 0 })).toBe(
    "1 formula of the file's 2,869 keeps its value and is not worked out here. Not known here: CUBEVALUE. The rest show the file's values until a cell that they read changes.",
  );
  expect(aboutFormulas({ count: 1, kept: [formula], unknown: [], withoutResults: 0 })).toBe(
    "The file's formula keeps its value and is not worked out here.",
  );
});

it("several are told with their number", () => {
  expect(aboutFormulas({ count: 3, kept: [formula, formula], unknown: [], withoutResults: 0 })).toMatch(
    /^2 formulas of the file's 3 keep their values and are not worked out here\. /,
  );
});

it("those of which the file has no result are told before all, with what to do", () => {
  expect(aboutFormulas({ count: 6000, kept: [formula], unknown: [], withoutResults: 6000 })).toBe(
    "The file holds 6,000 formulas without their results: it was saved by another program than Excel. Open it in Excel, save it and open it again.",
  );
});

it("functions that are not known here are named beside them all the same", () => {
  const about = aboutFormulas({ count: 2, kept: [formula], unknown: ["CUBEVALUE"], withoutResults: 1 });
  expect(about).toMatch(/^The file holds a formula without its result: .* Not known here: CUBEVALUE\.$/);
});
