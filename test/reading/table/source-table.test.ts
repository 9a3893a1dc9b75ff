import { describe, expect, it } from "vitest";
import { columnFormula } from "../../../src/reading/table";
import { tableOf } from "../tables";

describe("columns in formulas", () => {
  it.each([
    ["Agency", "Spending[Agency]"],
    ["Budget 2023-24 (£ thousand)", "Spending[[Budget 2023-24 (£ thousand)]]"],
    ["Price [£] #1", "Spending[[Price '[£'] '#1]]"],
  ])("names a table's column %j", (heading, formula) => {
    expect(columnFormula(tableOf({ headings: [heading] }), 0, 0)).toBe(formula);
  });
});
