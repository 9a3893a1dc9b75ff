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

it("a payment without a supplier is no total because it comes to two others", () => {
  const { table } = read([
    ["Body", "Date", "Supplier", "Amount (£)"],
    ["Council", 45_000, "Alpha Ltd", 100.1],
    ["Council", 45_001, "Beta Ltd", 250.25],
    ["Council", 45_002, "", 350.35],
    ["Council", 45_003, "Gamma Ltd", 900],
    ["Council", 45_004, "Delta Ltd", 75],
  ]);
  expect(table).toMatchObject({ kind: "payments", rowsRead: 5, total: 1675.7, leftOut: [], findings: [] });
});

it("a row without a day that comes to the payments above it is their total", () => {
  const { table } = read([
    ["Body", "Date", "Supplier", "Amount (£)"],
    ["Council", 45_000, "Alpha Ltd", 100.1],
    ["Council", 45_001, "Beta Ltd", 250.25],
    ["Council", 45_002, "Delta Ltd", 75.05],
    ["", "", "", 425.4],
  ]);
  expect(table).toMatchObject({ rowsRead: 3, total: 425.4 });
});

it("a last row with a day that comes to all others is counted, and told", () => {
  const { table } = read([
    ["Body", "Date", "Supplier", "Amount (£)"],
    ["Council", 45_000, "Alpha Ltd", 100.1],
    ["Council", 45_001, "Beta Ltd", 250.25],
    ["Council", 45_002, "Delta Ltd", 75.05],
    ["Council", 45_002, "Delta Ltd", 74.6],
    ["Council", 45_003, "", 500],
  ]);
  expect(table.rowsRead).toBe(5);
  expect(table.findings.map(({ message }) => message)).toEqual([
    expect.stringContaining("is the sum of other rows but is not called a total"),
  ]);
});
