import { describe, expect, it } from "vitest";
import { entryIn } from "../../src/workbook/book/entry-cell";

const cells = [
  ["Pooling", "", ""],
  ["Who pays what", "", ""],
  ["Grant", "2026-27", "Pays for"],
  ["Roads", 10, "Bridge"],
  ["Bridge", 20, "Roads"],
  ["Bridge", 30, "Bridge"],
  ["", "", ""],
  ["What is needed", "", ""],
  ["Service", "Other money", "Need"],
  ["Bridge", 5, 60],
];
const at = (section: string, names: readonly string[], column: string | null = null) =>
  entryIn(cells, { sheet: "pooling", section, names, column });

describe("the cell of an entry on a sheet", () => {
  it("is in the part of its title, in the row of its names, the first of them in the first column", () => {
    expect(at("Who pays what", ["Bridge", "Roads"])).toEqual({ row: 4, column: 1 });
    expect(at("Who pays what", ["Bridge", "Bridge"])).toEqual({ row: 5, column: 1 });
    expect(at("What is needed", ["Bridge"], "Need")).toEqual({ row: 9, column: 2 });
    expect(at("What is needed", [])).toEqual({ row: 7, column: 0 });
  });

  it("is none where the title or the row is not there", () => {
    expect(at("What is left", ["Bridge"])).toBeNull();
    expect(at("What is needed", ["Roads"])).toBeNull();
  });
});
