import { describe, expect, it } from "vitest";
import { workedOut } from "../../../preview/book/write/worked-out";
import { cellOf } from "../../../src/formula";
import { planOf, workOut } from "../../../src/model/book/work-out";
import { planBook } from "../../../src/sheets/book";
import { GRANTS, LIVE_BOOK, ownSheets, readLive, SPENDING } from "./live-book";
import { compared, failing } from "./same-figures";

describe("a book whose sheets read the user's tables", { timeout: 60_000 }, () => {
  it("comes to the figures of the book as the tables have it", async () => {
    const { book, plan, shown } = await opened();
    expect(plan.sheets.map(({ key }) => key)).toContain("count");
    const { figures, different } = compared(book, plan, shown);
    expect(different).toEqual([]);
    expect(figures).toBeGreaterThan(300);
    expect(failing(plan, shown)).toEqual([]);
    const { gains } = plan.cells.pooling!;
    book.scenarios.forEach((_, scenario) => {
      const wanted = workOut(planOf(book), scenario).pooling!;
      const at = cellOf(gains.value, 1 + scenario, 0);
      expect(shown(at.sheet, at.row, at.column)).toBeCloseTo(wanted.gainValue, 6);
    });
  });
});

async function opened(spending = SPENDING, grants = GRANTS) {
  const { book, facts } = readLive(LIVE_BOOK);
  const plan = planBook(book, { facts });
  const values = await workedOut([...ownSheets(spending, grants), ...plan.sheets]);
  const shown = (sheet: string, row: number, column: number) => values.get(sheet)?.[row]?.[column] ?? null;
  return { book, plan, shown };
}
