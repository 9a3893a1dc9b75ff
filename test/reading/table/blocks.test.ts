import { describe, expect, it } from "vitest";
import { address } from "../../../src/formula";
import type { Cell } from "../../../src/reading/cell";
import { headedBlocks } from "../../../src/reading/table";

describe("plain blocks under headings", () => {
  it("finds a block under a title, a note and a blank row", () => {
    expect(
      found([
        ["Budgets of the place", "", ""],
        ["Source: returns", "", ""],
        ["", "", ""],
        ["Agency", "Service", "Budget"],
        ["City", "Education", 100],
        ["County", "Education", 60],
      ]),
    ).toEqual(["A4:C6"]);
  });

  it("leaves a row of totals at the end out", () => {
    expect(
      found([
        ["Agency", "Service", "Budget"],
        ["City", "Education", 100],
        ["County", "Education", 60],
        ["Total", "", 160],
      ]),
    ).toEqual(["A1:C3"]);
  });

  it("finds several blocks on a sheet, above and beside each other", () => {
    expect(
      found([
        ["Agency", "Service", "Budget", "", "Grant", "Award"],
        ["City", "Education", 100, "", "Schools", 50],
        ["", "", "", "", "Health", 20],
        ["", "", "", "", "", ""],
        ["Site", "Cost", "", "", "", ""],
        ["Hall", 7, "", "", "", ""],
      ]),
    ).toEqual(["A1:C2", "E1:F3", "A5:B6"]);
  });

  it("takes the headings below a merged line of group headings", () => {
    expect(
      found([
        ["", "Who", "What", ""],
        ["Code", "Agency", "Service", "Budget"],
        ["E1", "City", "Education", 100],
      ]),
    ).toEqual(["A2:D3"]);
  });

  it("keeps a first row whose amount is a text in the data", () => {
    expect(
      found([
        ["Agency", "Service", "Budget"],
        ["City", "Education", "n/a"],
        ["County", "Education", 60],
      ]),
    ).toEqual(["A1:C3"]);
  });

  it("leaves out notes, lists without amounts, and cells of a table or name", () => {
    const cells: Cell[][] = [
      ["Prepared by", "Finance"],
      ["Checked by", "Audit"],
      ["", ""],
      ["Agency", "Budget"],
      ["City", 100],
    ];
    expect(found(cells)).toEqual(["A4:B5"]);
    const taken = [{ row: 3, column: 0, rows: 2, columns: 2 }];
    expect(headedBlocks({ row: 0, column: 0, values: cells }, taken)).toEqual([]);
  });

  it("counts from where the cells are on their sheet", () => {
    const [block] = headedBlocks(
      {
        row: 4,
        column: 2,
        values: [
          ["Agency", "Budget"],
          ["City", 1],
        ],
      },
      [],
    );
    expect(address(block!.box)).toBe("C5:D6");
  });
});

function found(values: readonly (readonly Cell[])[]): string[] {
  return headedBlocks({ row: 0, column: 0, values }, []).map(({ box }) => address(box));
}
