import { sheetPart, tablesOfBook } from "../book/book";
import type { Book } from "../book/book";
import type { Changes } from "../changes";
import { headingsOf } from "../new-sheet";

/** Names and tables that the copy could not have, beside those it has. */
export function nameRefusals(book: Book, { names, removed, sheets }: Changes): string[] {
  const gone = new Set(
    [...removed, ...sheets.flatMap(({ isInPlace, name }) => (isInPlace ? [name] : []))].flatMap(
      (name) => sheetPart(book, name) ?? [],
    ),
  );
  const goneTables = new Set(tablesOfBook(book.parts, gone).map(({ part }) => part));
  const tables = tablesOfBook(book.parts).filter(({ part }) => !goneTables.has(part));
  const whole = new Set(book.names.flatMap(({ name, ofSheet }) => (ofSheet === null ? [key(name)] : [])));
  const taken = new Set([
    ...tables.map(({ name }) => key(name)),
    ...[...whole].filter((name) => !names.some((one) => key(one.name) === name)),
  ]);
  const claimed = (name: string): string[] => {
    const isTaken = taken.has(key(name));
    taken.add(key(name));
    return isTaken ? [`The file already has a name or table called "${name}".`] : [];
  };
  return [
    ...names.flatMap(({ name, refersTo }) => {
      if (refersTo !== null) return claimed(name);
      return whole.has(key(name))
        ? []
        : [`The name "${name}" is of one sheet only: take it away in Excel (Formulas, Name Manager).`];
    }),
    ...sheets.flatMap((sheet) =>
      (sheet.tables ?? []).flatMap((table) => {
        const headings = headingsOf(sheet, table).map((heading) => heading.toLowerCase());
        const isSound =
          headings.every((heading) => heading !== "") && new Set(headings).size === headings.length;
        return [
          ...claimed(table.name),
          ...(isSound ? [] : [`The table "${table.name}" has a heading that is empty or there twice.`]),
        ];
      }),
    ),
  ];
}

function key(name: string): string {
  return name.toLowerCase();
}
