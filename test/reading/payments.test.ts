import { expect, it } from "vitest";
import { namesSuppliers, paymentsIn, understandBook } from "../../src/reading";
import type { Cell, SheetContent } from "../../src/reading";

function sheetOf(values: readonly (readonly Cell[])[]): SheetContent {
  return {
    ...{ name: "Ledger", isHidden: false, row: 0, column: 0, values, merged: [] },
    formats: values.map((row) => row.map((_, at) => (at === 1 ? "dd/mm/yyyy" : "General"))),
    formulas: values.map((row) => row.map(() => "")),
  };
}

const read = (values: readonly (readonly Cell[])[]) => {
  const sheet = sheetOf(values);
  const [table] = understandBook({ fileName: "", declared: [], sheets: [sheet] });
  return { table: table!, payments: paymentsIn(table!, sheet, (said) => said ?? "Council") };
};

it("payments are read in pounds with supplier and day; an error of Excel names nobody", () => {
  const { table, payments } = read([
    ["Supplier name", "Payment date", "Service", "Amount (£ thousand)"],
    [" Greenwood Ltd ", 45_000, "Legal", 1.5],
    ["#N/A", 45_001, "Legal", 2],
  ]);
  expect(namesSuppliers(table)).toBe(true);
  expect(payments.payments.map(({ supplier, amount, day }) => [supplier, amount, day])).toEqual([
    ["Greenwood Ltd", 1500, 45_000],
    ["", 2000, 45_001],
  ]);
  expect(payments.rows).toEqual([1, 2]);
});

it("a table that does not name who was paid has none", () => {
  const { table, payments } = read([
    ["Body", "From", "Service", "Amount (£)"],
    ["Council", 45_000, "Legal", 12],
  ]);
  expect(namesSuppliers(table)).toBe(false);
  expect(payments).toEqual({ payments: [], rows: [] });
});
