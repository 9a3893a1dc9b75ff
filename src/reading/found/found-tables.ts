import type { BookContent } from "../content";
import { sources as allSources } from "../sources";
import { together, understandBook } from "../understanding";
import type { AnswersByTable } from "../understanding";
import { bestFirst } from "./best-first";
import { candidate } from "./candidate";
import type { Sources } from "./candidate";
import { emptyTables } from "./empty-tables";
import type { FoundTable } from "./found-table";
import { cellsPointedAt } from "./pointed";

/**
 * What looks like a table in a workbook: first what is in the cells that the user pointed at (addresses with their sheets), then the
 * likeliest sources, and of those Excel tables, names and plain cells. Hidden sheets come last. `answers` are what the user said of tables.
 */
export function foundTables(
  book: BookContent,
  pointed: readonly string[] = [],
  answers: AnswersByTable = new Map(),
  sources: Sources = allSources,
): readonly FoundTable[] {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  const candidates = (content: BookContent) => {
    const tables = understandBook(content, answers);
    const groups = new Map(
      together(tables).flatMap((group) => group.map((table) => [table, group] as const)),
    );
    return tables.map((table) =>
      candidate(table, sheets.get(table.sheet)!, {
        declared: content.declared,
        pieces: (groups.get(table) ?? []).filter((other) => other !== table).map(({ key }) => key),
        sources,
      }),
    );
  };
  const found = [...candidates(book), ...emptyTables(book, sheets)];
  const known = new Set(found.map(({ place }) => place.reference));
  // What is found by itself is read with its title and notes; only what is not is read by its cells alone.
  const first = pointed
    .filter((address) => !known.has(address))
    .flatMap((address) => candidates(cellsPointedAt(book, address)))
    .filter(({ place }) => !known.has(place.reference));
  return [...first, ...bestFirst(found)];
}
