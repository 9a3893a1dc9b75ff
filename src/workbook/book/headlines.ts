import { readBook } from "../../model/book";
import { besideOf, BOOK_LAYOUT, planBook } from "../../sheets/book";
import type { ShownFigures } from "../shown-figures";
import { bookForm, keptBook, readParts } from "../store";
import { askPictures, awaitFigures, findSheets, planAsWritten, readHeadlineCells } from "../write";
import type { FiguresWatch } from "./port";
import { BOOK, bookSheetNames } from "./subject";

/** The headline figures of the book and the charts beside them, read from its cells; none where it has no Summary. */
export async function readBookHeadlines(
  context: Excel.RequestContext,
  { first, signal }: FiguresWatch,
): Promise<ShownFigures> {
  const kept = keptBook(await readParts(context, bookForm));
  const { own, sheets } = await findSheets(context, BOOK);
  if (!kept || !own.has("summary")) return { headlines: [] };
  const book = readBook(kept.book);
  const plan = planAsWritten(own, (names) =>
    planBook(book, { names: bookSheetNames(names, sheets), ...besideOf(kept, book), facts: kept.facts }),
  );
  const there = new Set([...own.values()].map(({ name }) => name));
  // Of another layout it is not known where the cells of a chart are.
  const shown = kept.layout === BOOK_LAYOUT ? plan.sheets.filter(({ name }) => there.has(name)) : [];
  const read = async (): Promise<ShownFigures> => {
    const pictures = askPictures(context, { ...plan, sheets: shown });
    const headlines = await readHeadlineCells(context, own, plan.headlines);
    return { headlines, pictures: pictures() };
  };
  // Just after a workbook was opened or a cell was changed a count may still be awaited, and what reads it with it.
  const unfinished = first && (async () => first(await read()));
  await awaitFigures(context, { sheets: shown }, { ...(unfinished && { unfinished }), signal });
  return await read();
}
