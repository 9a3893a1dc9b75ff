import { describe, expect, it } from "vitest";
import { writeBlocks } from "../../src/workbook/write";

/** 60 rows of a text of 50,000 characters: three round trips of a million each. */
const ROWS = 60;
const LONG = "x".repeat(50_000);

describe("writing blocks of cells", () => {
  it("goes to Excel in parts that it takes, tells how much is done, and works nothing out in between", async () => {
    const { context, log, block } = pretendedExcel();
    const told: number[] = [];
    await writeBlocks(context, [block], (share) => told.push(share));
    expect(told).toEqual([1 / 4, 2 / 4, 3 / 4]);
    expect(log).toEqual([
      "19 rows",
      "sync",
      "suspend",
      "19 rows",
      "sync",
      "suspend",
      "19 rows",
      "sync",
      "suspend",
      "3 rows",
    ]);
  });

  it("ends where it is stopped between two parts", async () => {
    const { context, log, block } = pretendedExcel();
    const stopped = writeBlocks(context, [block], () => {
      throw new Error("stopped");
    });
    await expect(stopped).rejects.toThrow("stopped");
    expect(log).toEqual(["19 rows", "sync"]);
  });
});

/** As much of Excel as takes cells, and what was done with it. */
function pretendedExcel() {
  const log: string[] = [];
  const context = {
    sync: () => {
      log.push("sync");
      return Promise.resolve();
    },
    application: { suspendApiCalculationUntilNextSync: () => void log.push("suspend") },
  } as unknown as Excel.RequestContext;
  const sheet = {
    getRangeByIndexes: (_row: number, _column: number, rows: number) => {
      log.push(`${rows} rows`);
      return {};
    },
  } as unknown as Excel.Worksheet;
  const formulas = Array.from({ length: ROWS }, () => [LONG]);
  return { context, log, block: { sheet, row: 0, column: 0, formulas, formats: "General" } };
}
