import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { foundTables, sources } from "../../src/reading";
import type { FoundTable } from "../../src/reading";
import { finder } from "../../src/workbook/fetch";
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

  it("leaves out only the sheet that cannot be understood, says which, and finds the others whatever was pointed at", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const isBroken = { money: true };
    const { findTables, sheetsNotRead, readAnew } = finder((content, ...rest) => {
      if (isBroken.money && content.sheets.some(({ name }) => name === "Money"))
        throw new RangeError("Money");
      return foundTables(content, ...rest);
    });
    const addresses = (tables: readonly FoundTable[]) => tables.map(({ address }) => address);
    expect(addresses(await findTables())).toEqual(["Budgets!A1:C5"]);
    expect(sheetsNotRead()).toEqual(["Money"]);
    expect(addresses(await findTables(["Money!A1:C3"]))).toEqual(["Budgets!A1:C5"]);
    expect(addresses(await readAnew([], new Map()))).toEqual(["Budgets!A1:C5"]);
    isBroken.money = false;
    expect(addresses(await findTables())).toEqual(["Budgets!A1:C5", "Money!A1:C3"]);
    expect(sheetsNotRead()).toEqual([]);
    said.mockRestore();
  });

  it("says the fault where no sheet can be understood", async () => {
    const { findTables } = finder(() => {
      throw new RangeError("All of it");
    });
    await expect(findTables(["Budgets!A1:C5"])).rejects.toThrow("All of it");
  });
});
