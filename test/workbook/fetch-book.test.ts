import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inspected } from "../../preview/file/inspect/inspected";
import { parseAddress } from "../../src/formula";
import type { BookContent } from "../../src/reading";
import { fetchBook } from "../../src/workbook/fetch";
import expected from "../reading/understanding/shared-cases.json";
import { file, sharedCases } from "../reading/understanding/shared-cases";
import { readingOf } from "../reading/understanding/small-sheets";
import type { CaseCell, Reading, SmallBook } from "../reading/understanding/small-sheets";
import { openWorkbook } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";

const RIGHT: Readonly<Record<string, readonly Reading[]>> = expected;

let book: OpenWorkbook;

beforeAll(async () => {
  book = await openWorkbook();
}, 60_000);

afterAll(() => book.close());

/** What Excel hands over of the workbook that is open. */
function fetched(): Promise<BookContent> {
  return book.office.Excel.run((context) => fetchBook(context));
}

/** A cell as a person types it, so that it stays what the case says. */
function typed(cell: CaseCell): string | number | boolean {
  if (typeof cell === "object") return cell.formula;
  return typeof cell === "string" && cell !== "" ? `'${cell.replace(/^'/, "")}` : cell;
}

async function enter({ sheets, hidden = [], tables = {}, merged = {}, formats = {} }: SmallBook) {
  for (const [name, rows] of Object.entries(sheets)) {
    const columns = Math.max(...rows.map((row) => row.length));
    const cells = rows.map((row) => Array.from({ length: columns }, (_, at) => typed(row[at] ?? "")));
    await book.addSheet(name, cells);
  }
  await book.office.Excel.run(async (context) => {
    const sheet = (name: string) => context.workbook.worksheets.getItem(name);
    for (const [name, all] of Object.entries(merged)) for (const at of all) sheet(name).getRange(at).merge();
    for (const [name, all] of Object.entries(formats)) {
      for (const [at, format] of Object.entries(all)) {
        const { rows, columns } = parseAddress(at)!.box;
        sheet(name).getRange(at).numberFormat = Array.from({ length: rows }, () =>
          Array.from({ length: columns }, () => format),
        );
      }
    }
    await context.sync();
  });
  for (const [name, at] of Object.entries(tables)) {
    const [sheet = "", address = ""] = at.split("!");
    await book.addTable(name, sheet, address);
  }
  for (const name of hidden) await book.showSheet(name, "Hidden");
}

describe.skipIf(sharedCases().length === 0)(
  `the shapes of ${file} in Excel (skipped where it is absent)`,
  () => {
    it.each(sharedCases())("$name is read as from its file", async (given) => {
      book.office.host.book.fileName = given.file ?? "";
      await enter(given);
      try {
        expect(inspected("book.xlsx", await fetched()).map(readingOf)).toEqual(RIGHT[given.name]);
      } finally {
        for (const name of Object.keys(given.sheets)) await book.deleteSheet(name);
      }
    });
  },
);

describe("what is fetched of a workbook", () => {
  it("is the name of its file, which may say the unit, and which cells are merged", async () => {
    book.office.host.book.fileName = "Budget £000.xlsx";
    await enter({
      sheets: {
        Plan: [
          ["", "2024-25", ""],
          ["Service", "Budget", "Actual"],
          ["Libraries", 1, 2],
        ],
      },
      merged: { Plan: ["B1:C1"] },
    });
    const content = await fetched();
    await book.deleteSheet("Plan");
    expect(content.fileName).toBe("Budget £000.xlsx");
    expect(content.sheets[0]?.merged).toEqual([{ row: 0, column: 1, rows: 1, columns: 2 }]);
    expect(inspected("", content)[0]?.unit).toBe("£ thousand");
  });

  it("has more merged cells than Excel lists at once", async () => {
    const rows = Array.from({ length: 520 }, (_, row) => [row, ""]);
    await enter({
      sheets: { Long: rows },
      merged: { Long: rows.map((_, row) => `A${row + 1}:B${row + 1}`) },
    });
    const content = await fetched();
    await book.deleteSheet("Long");
    expect(content.sheets[0]?.merged).toHaveLength(520);
  });
});
