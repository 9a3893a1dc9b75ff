import { parseAddress, sheetsNamed, withSheetsRenamed } from "../../formula";
import { readBook } from "../../model/book";
import type { SourcesChosen, StoredBook } from "../../model/book";
import type { CellContent } from "../../sheets";
import { besideOf, BOOK_LAYOUT, planBook } from "../../sheets/book";
import { sheetNamed } from "../marks";
import type { RenamedSheets } from "../renamed";
import { bookForm, keptBook, readParts } from "../store";
import { findSheets, isSameContent, planAsWritten } from "../write";
import type { Found } from "../write";
import { BOOK, bookSheetNames } from "./subject";

const NONE: RenamedSheets = new Map();
/** Formulas looked at for each sheet: the user may have written over the first. */
const MOST_LOOKED_AT = 20;

/** The same for the book that the workbook keeps; none where it keeps none. */
export async function findRenamedSources(context: Excel.RequestContext): Promise<RenamedSheets> {
  const stored = keptBook(await readParts(context, bookForm));
  return stored ? await renamedSources(context, stored, await findSheets(context, BOOK)) : NONE;
}

/**
 * Sheets of source tables that were given another name since the book was written. Excel lets formulas follow a name: what stood in a
 * formula of ours as the old one stands there as the new one. No round trip where every sheet has the name that it had, else one.
 */
export async function renamedSources(
  context: Excel.RequestContext,
  stored: StoredBook,
  { own, sheets }: Pick<Found, "own" | "sheets">,
): Promise<RenamedSheets> {
  const missing = sheetsOf(stored.sources).filter((name) => sheetNamed(sheets, name) === undefined);
  if (missing.length === 0 || stored.layout !== BOOK_LAYOUT) return NONE;
  const book = readBook(stored.book);
  const plan = planAsWritten(own, (names) =>
    planBook(book, {
      names: bookSheetNames(names, sheets),
      ...besideOf(stored, book),
      facts: stored.facts,
    }),
  );
  const formulas = plan.sheets
    .filter(({ key }) => own.has(key))
    .flatMap(({ name, blocks, spills }) => [
      ...spills.map(({ row, column, formula }) => ({ name, row, column, was: formula })),
      ...blocks.flatMap(({ row, column, cells }) =>
        cells.flatMap((line, down) =>
          line.flatMap((cell, across) =>
            isFormula(cell) ? [{ name, row: row + down, column: column + across, was: cell }] : [],
          ),
        ),
      ),
    ]);
  const asked = missing.map((from) => ({
    from,
    cells: formulas
      .filter(({ was }) => sheetsNamed(was).includes(from))
      .slice(0, MOST_LOOKED_AT)
      .map(({ name, row, column, was }) => {
        const cell = context.workbook.worksheets.getItem(name).getRangeByIndexes(row, column, 1, 1);
        return { was, cell: cell.load("formulas") };
      }),
  }));
  await context.sync();
  return new Map(
    asked.flatMap(({ from, cells }) => {
      const names = cells.flatMap(({ was, cell }) =>
        nameIn((cell.formulas as CellContent[][])[0]![0]!, was, from),
      );
      return names.slice(0, 1).map((to) => [from, to] as const);
    }),
  );
}

/** What a sheet is called in the formula now that was written with its old name; none where the formula says anything else besides. */
function nameIn(now: CellContent, was: string, from: string): readonly string[] {
  if (!isFormula(now)) return [];
  const other = sheetsNamed(now).find((to) =>
    isSameContent(now, withSheetsRenamed(was, new Map([[from, to]]))),
  );
  return other === undefined ? [] : [other];
}

/** The sheets that plain ranges are on. Tables and named ranges keep their own names. */
function sheetsOf(sources: SourcesChosen): readonly string[] {
  const ranges = Object.values(sources).filter(({ place }) => place.kind === "range");
  return [...new Set(ranges.flatMap(({ place }) => parseAddress(place.reference)?.sheet ?? []))];
}

function isFormula(cell: CellContent): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}
