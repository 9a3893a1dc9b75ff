import { expect, it } from "vitest";
import {
  acrossTo,
  asRange,
  downTo,
  fixed,
  fixedRange,
  moving,
  movingAcross,
  movingDown,
  parseAddress,
  part,
} from "../../src/formula";

const block = { sheet: "", row: 4, column: 25, rows: 2, columns: 3 };

it.each([
  [fixed, "$Z$5:$AB$6"],
  [moving, "Z5:AB6"],
  [movingDown, "$Z5:$AB6"],
  [movingAcross, "Z$5:AB$6"],
  [downTo, "$Z$5:$AB6"],
  [acrossTo, "$Z5:AB6"],
])("cells stay, or move with the formula: %o", (name, written) => {
  expect(name(block)).toBe(written);
});

it("one cell is a range where one is asked for", () => {
  const cell = part(block, 1, 2);
  expect(fixed(cell)).toBe("$AB$6");
  expect(fixedRange(cell)).toBe("$AB$6:$AB$6");
  expect(asRange("'My sheet'!B2")).toBe("'My sheet'!B2:B2");
});

it("a sheet is quoted where its name is not plainly a name", () => {
  expect(moving({ ...block, sheet: "Inputs" })).toBe("Inputs!Z5:AB6");
  expect(moving({ ...block, sheet: "Q1" })).toBe("'Q1'!Z5:AB6");
  expect(moving({ ...block, sheet: "Bob's" })).toBe("'Bob''s'!Z5:AB6");
});

it("an address is read whichever corner comes first", () => {
  const box = { row: 1, column: 1, rows: 3, columns: 2 };
  expect(parseAddress("C4:B2")).toEqual({ sheet: null, box });
  expect(parseAddress("Inputs!$B$2:$C$4")).toEqual({ sheet: "Inputs", box });
});
