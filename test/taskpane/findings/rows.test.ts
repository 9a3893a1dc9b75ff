import { describe, expect, it } from "vitest";
import { compared } from "../../../src/taskpane/book/findings/suppliers/compared";
import { suppliersTexts } from "../../../src/taskpane/texts/findings/suppliers";

type Ledger = Parameters<typeof compared>[0][number];

const ledger = (sheet: string): Ledger =>
  ({ table: { sheet, roles: { supplier: { from: "column", columns: [2] } } } }) as unknown as Ledger;
const paid = (supplier: string, amount: number) => ({ agency: "Bolton", supplier, amount, day: null });
const nothing = { suppliers: [], doubles: [], transfers: [], withheld: [] };

describe("where a supplier's payments are", () => {
  it("is told row by row, on each sheet of its ledgers", () => {
    const { rowsOf, cellOf } = compared(
      [ledger("July"), ledger("August")],
      [
        { payments: [paid("Ace", 1), paid("Bee", 2), paid("Ace", 3)], rows: [1, 2, 7] },
        { payments: [paid("Ace", 4)], rows: [4] },
      ],
      nothing,
    );
    const name = { agency: "Bolton", supplier: "Ace", pounds: 8, payments: 3, first: 0 };
    expect(rowsOf(name)).toEqual(["July, rows 2, 8", "August, row 5"]);
    expect(cellOf(3)).toBe("August!C5");
  });

  it("is told in short where it has very many", () => {
    const rows = Array.from({ length: 130 }, (_, at) => at + 2);
    expect(suppliersTexts.rows("July", rows)).toMatch(
      /^July, rows 2, 3, .*, 31 and 100 more down to row 131$/,
    );
  });
});

it("what is found again in a ledger is told to the penny", () => {
  expect(suppliersTexts.double(12_345.6, "Ace", 3)).toBe("£12,345.60 to Ace, 3 days apart:");
  expect(suppliersTexts.ideaEvidence([["Bolton", 1_234_567.89]])).toBe(
    "Bolton £1,234,567.89, credits taken off.",
  );
});
