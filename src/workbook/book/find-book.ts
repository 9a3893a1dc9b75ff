import type { CellContent } from "../../sheets";
import { BOOK_LAYOUT, readBack, TYPED_SHEETS } from "../../sheets/book";
import type { SheetNow } from "../../sheets/book";
import { note } from "../../reading";
import { WorkbookProblem } from "../problem";
import { sourcesFollowed } from "../renamed";
import { bookForm, keptBook, readParts, whyUnreadable } from "../store";
import { findSheets } from "../write";
import type { OwnSheets } from "../write";
import type { FoundBook } from "./port";
import { renamedSources } from "./renamed-sources";
import { BOOK } from "./subject";

/** The book of the workbook, as its sheets have it now; null where it keeps none. Six round trips at most, seven where a sheet of its tables was renamed. */
export async function findBook(context: Excel.RequestContext): Promise<FoundBook | null> {
  const parts = await readParts(context, bookForm);
  const stored = keptBook(parts);
  const because = whyUnreadable(parts);
  if (because !== null)
    throw new WorkbookProblem(
      `The book of this workbook cannot be opened again because ${because}. Its sheets are as they were.`,
    );
  if (!stored) return null;
  const { book, baseBudget, choices, sources, locks, facts, layout } = stored;
  const kept = { book, baseBudget, choices, sources, ...(locks !== undefined && { locks }) };
  if (layout !== BOOK_LAYOUT) return { ...kept, findings: [note(OTHER_LAYOUT)] };
  const found = await findSheets(context, BOOK);
  const { own } = found;
  // A book that was never written, or whose sheets are all gone, is what is kept of it.
  if (own.size === 0) return { ...kept, findings: [] };
  const renamed = await renamedSources(context, stored, found);
  return {
    ...kept,
    ...readBack(kept, facts, await valuesOf(context, own)),
    sources: sourcesFollowed(sources, renamed),
  };
}

const OTHER_LAYOUT =
  "The sheets of this book were laid out by another version of Total Place for Excel, so what was typed into them since they were written is not read. Look through the book before you write it again.";

/** What the cells of the sheets show and hold, from A1 on. One round trip. */
async function valuesOf(
  context: Excel.RequestContext,
  own: OwnSheets,
): Promise<ReadonlyMap<string, SheetNow>> {
  const asked = [...own]
    .filter(([key]) => TYPED_SHEETS.includes(key))
    .map(([key, { id, name }]) => {
      const range = context.workbook.worksheets
        .getItem(id)
        .getRange("A1")
        .getBoundingRect(context.workbook.worksheets.getItem(id).getUsedRange());
      return { key, name, range: range.load("values,formulas") };
    });
  await context.sync();
  return new Map(
    asked.map(({ key, name, range: { values, formulas } }) => [
      key,
      { name, values: values as CellContent[][], formulas: formulas as CellContent[][] },
    ]),
  );
}
