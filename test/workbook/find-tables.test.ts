import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sources } from "../../src/reading";
import { openSmallPlace } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";

let book: OpenWorkbook;

beforeEach(async () => {
  book = await openSmallPlace();
});

afterEach(() => book.close());

describe("the tables of a workbook", () => {
  it("finds both tables and what their columns are", async () => {
    const tables = await book.port.findTables();
    const none = Object.fromEntries(Object.keys(sources).map((kind) => [kind, null]));
    expect(tables.map(({ label, proposals }) => ({ label, proposals }))).toEqual([
      {
        label: "Table Spending on sheet Budgets, A1:C5",
        proposals: { ...none, spend: { agency: 0, service: 1, amount: 2 } },
      },
      {
        label: "Table Grants on sheet Money, A1:C3",
        proposals: { ...none, grants: { grant: 0, award: 1, permitted: 2 } },
      },
    ]);
  });

  it("finds named ranges over whole columns and plain blocks, those on hidden sheets last", async () => {
    await book.addSheet("Plain", [
      ["Our budgets", "", ""],
      ["", "", ""],
      ["Agency", "Service", "Amount"],
      ["City", "Roads", 5],
      ["County", "Roads", 6],
      ["Total", "", 11],
    ]);
    await book.addSheet("Named", [
      ["Body", "Function", "Net £k"],
      ["City", "Parks", 3],
    ]);
    await book.addName("NetSpend", "Named", "A:C");
    const hidden = [
      ["Agency", "Service", "Amount"],
      ["City", "Roads", 5],
    ];
    await book.addSheet("Hidden", hidden, "Hidden");
    await book.addSheet("VeryHidden", hidden, "VeryHidden");
    const tables = await book.port.findTables();
    expect(tables.map(({ address }) => address)).toEqual([
      "Budgets!A1:C5",
      "Money!A1:C3",
      "Named!A1:C2",
      "Plain!A3:C5",
      "Hidden!A1:C2",
      "VeryHidden!A1:C2",
    ]);
  });

  it("finds nothing in a workbook without tables", async () => {
    for (const name of ["Budgets", "Money"]) await book.deleteSheet(name);
    expect(await book.port.findTables()).toEqual([]);
  });
});
