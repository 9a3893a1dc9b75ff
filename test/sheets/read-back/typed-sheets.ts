import { NO_CHOICES, readBook } from "../../../src/model/book";
import type { BookJson } from "../../../src/model/book";
import type { SheetBox } from "../../../src/formula";
import { sheetFormulas } from "../../../src/sheets";
import type { CellContent } from "../../../src/sheets";
import { planBook } from "../../../src/sheets/book";
import type { BookPlan } from "../../../src/sheets/book";
import { SMALL_BOOK } from "../small-book";

export type Values = Map<string, { name: string; values: CellContent[][] }>;

export const small = SMALL_BOOK as unknown as BookJson;
export const plan = planBook(readBook(small));
export const { cells } = plan;

/** A book with nothing kept beside it. */
export const alone = (book: BookJson) => ({ book, baseBudget: [], choices: NO_CHOICES });

/** What the cells of a plan show; those of formulas are never read. */
export function shown({ sheets }: BookPlan): Values {
  return new Map(
    sheets.map((sheet) => [
      sheet.key,
      { name: sheet.name, values: sheetFormulas(sheet).map((line) => line.map(asShown)) },
    ]),
  );
}

function asShown(cell: CellContent): CellContent {
  const text = /^="((?:[^"]|"")*)"$/.exec(String(cell));
  return text ? text[1]!.replaceAll('""', '"') : cell;
}

/** The small book's sheets with other cells in some places, by row and column in a block. */
export function typed(...changes: readonly (readonly [SheetBox, number, number, CellContent])[]): Values {
  const now = shown(plan);
  for (const [box, row, column, cell] of changes)
    linesOf(now, box)[box.row + row]![box.column + column] = cell;
  return now;
}

export function linesOf(now: Values, { sheet }: SheetBox): CellContent[][] {
  return [...now.values()].find(({ name }) => name === sheet)!.values;
}
