import { address } from "../../src/formula";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/workbook/cells";
import { headedBlocks } from "../../src/workbook/find/blocks";
import { matchGrants, matchSpend } from "../../src/workbook/find/columns";

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

  it("passes over notes, lists without amounts, and cells of a table or name", () => {
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

  it("counts from where the cells stand on their sheet", () => {
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

describe("what columns are", () => {
  it("matches a spend table by headings and content", () => {
    expect(
      matchSpend({
        headings: ["Code", "Body", "Service area", "Year", "Budget 2023-24 (£ thousand)"],
        rows: [["E1", "City", "Education", 2023, 100]],
      }),
    ).toEqual({ agency: 1, service: 2, amount: 4 });
  });

  it("takes the only column of numbers for the amount, whatever its heading", () => {
    expect(
      matchSpend({ headings: ["Council", "Activity", "2023-24"], rows: [["City", "Roads", 5]] }),
    ).toEqual({ agency: 0, service: 1, amount: 2 });
  });

  it("leaves columns of one heading for the user to choose", () => {
    const headings = ["Agency", "Service", "Amount", "Amount"];
    expect(matchSpend({ headings, rows: [["City", "Roads", 5, 6]] })).toBeNull();
  });

  it("matches a grants table with a column that lists the permitted services", () => {
    expect(
      matchGrants({
        headings: ["Grant", "Award (£)", "May be spent on"],
        rows: [["Schools grant", 5, "Education"]],
      }),
    ).toEqual({ grant: 0, award: 1, permitted: 2 });
  });

  it("matches a grants table with a column of ticks a service", () => {
    expect(
      matchGrants({
        headings: ["Funding stream", "Allocation", "Education", "Roads"],
        rows: [
          ["Schools grant", 5, "x", ""],
          ["Roads grant", 6, "", "x"],
        ],
      }),
    ).toEqual({ grant: 0, award: 1, permitted: [2, 3] });
  });

  it("does not take a table of sites for either", () => {
    const sample = { headings: ["Site", "Floor area"], rows: [["Town hall", 900]] };
    expect([matchSpend(sample), matchGrants(sample)]).toEqual([null, null]);
  });
});

function found(values: readonly (readonly Cell[])[]): string[] {
  return headedBlocks({ row: 0, column: 0, values }, []).map(({ box }) => address(box));
}
