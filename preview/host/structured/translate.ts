import { reference as addressOf } from "../../../src/formula";
import type { Box, CellPosition, TableArea } from "../engine";
import { formatStructured, parseStructured } from "./reference";
import type { StructuredReference } from "./reference";
import { tokenise } from "./tokens";
import type { Token } from "./tokens";

/** A formula with structured references, and the same in plain addresses, which is what the engine works with. */
export interface Translated {
  readonly entered: string;
  readonly plain: string;
}

/** What a translation needs to know: the tables, and the names of their sheets. */
export interface TableBook {
  readonly tables: readonly TableArea[];
  /** Names that hold for one sheet only, and by what name the engine knows them. */
  readonly localNames: readonly LocalName[];
  sheetName(id: string): string;
}

export interface LocalName {
  readonly sheet: string;
  readonly name: string;
  readonly plain: string;
}

/** Translates a formula's structured references to absolute addresses, and names of one sheet to the engine's; null where the formula has none. */
export function translate(formula: string, cell: CellPosition, book: TableBook): Translated | null {
  const tokens = tokenise(formula, (name) => isKnown(book, name, cell.sheet));
  if (!tokens.some(isStructured)) return null;
  const plain = tokens.map((token) => (isStructured(token) ? plainOf(token.text, cell, book) : token.text));
  return { entered: formula, plain: plain.join("") };
}

/**
 * The text to show for a formula the engine may have changed meanwhile (rows put in above it, a sheet renamed):
 * the engine's own formula with the structured references put back in their places.
 */
export function entered(plain: string, before: Translated, book: TableBook, sheet: string): string {
  if (plain === before.plain) return before.entered;
  const isPlain = (name: string) =>
    tableNamed(book, name) !== undefined || book.localNames.some((local) => same(local.plain, name));
  const then = tokenise(before.entered, (name) => isKnown(book, name, sheet)).filter(isReference);
  const now = tokenise(plain, isPlain);
  if (now.filter(isReference).length !== then.length) return plain;
  let at = 0;
  return now
    .map((token) => {
      if (!isReference(token)) return token.text;
      const was = then[at]!;
      at += 1;
      return isStructured(was) && token.text !== "#REF!" ? was.text : token.text;
    })
    .join("");
}

/** The cells a structured reference such as Spend[Service] means; null where no table has them. */
export function areaOfStructured(
  text: string,
  tables: readonly TableArea[],
): { readonly sheet: string; readonly box: Box } | null {
  const reference = parseStructured(text);
  const book = { tables, localNames: [], sheetName: () => "" };
  const table = reference && reference.table !== "" && tableNamed(book, reference.table);
  if (!reference || !table) return null;
  const box = boxOf(reference, table, { sheet: "", row: -1, column: -1 });
  return box && { sheet: table.sheet, box };
}

/** What a table or its columns were called, and are now. */
export interface Renaming {
  readonly table: readonly [string, string];
  readonly columns: ReadonlyMap<string, string>;
}

/** The formula with the new names of a table and its columns. */
export function renamed(formula: string, renaming: Renaming): string {
  const [oldName, newName] = renaming.table;
  return tokenise(formula, (name) => same(name, oldName))
    .map((token) => {
      if (!isStructured(token)) return token.text;
      const reference = parseStructured(token.text);
      if (!reference || !same(reference.table, oldName)) return token.text;
      const columns = reference.columns && newColumns(reference.columns, renaming.columns);
      const isSame = reference.table === newName && columns?.join() === reference.columns?.join();
      return isSame
        ? token.text
        : formatStructured({ ...reference, table: newName, columns: columns ?? null });
    })
    .join("");
}

function newColumns(
  [from, to]: readonly [string, string],
  names: ReadonlyMap<string, string>,
): [string, string] {
  const newName = (name: string) => names.get(name.toLowerCase()) ?? name;
  return [newName(from), newName(to)];
}

function plainOf(text: string, cell: CellPosition, book: TableBook): string {
  const local = localNamed(book, text, cell.sheet);
  if (local) return local.plain;
  const reference = parseStructured(text);
  const table = reference && tableOf(reference, cell, book);
  if (!table) return text.startsWith("[") ? "#REF!" : text;
  const box = boxOf(reference, table, cell);
  if (!box) return "#REF!";
  return addressOf({ ...box, sheet: book.sheetName(table.sheet) });
}

function tableOf({ table }: StructuredReference, cell: CellPosition, book: TableBook): TableArea | undefined {
  if (table !== "") return tableNamed(book, table);
  return book.tables.find(
    ({ sheet, box }) =>
      sheet === cell.sheet &&
      cell.row >= box.row &&
      cell.row < box.row + box.rows &&
      cell.column >= box.column &&
      cell.column < box.column + box.columns,
  );
}

function boxOf({ parts, columns }: StructuredReference, table: TableArea, cell: CellPosition): Box | null {
  const across = columnsOf(columns, table);
  const down = rowsOf(parts.length === 0 ? ["#Data"] : parts, table, cell);
  return across && down && { ...down, ...across };
}

function columnsOf(columns: StructuredReference["columns"], table: TableArea) {
  if (columns === null) return { column: table.box.column, columns: table.box.columns };
  const [from, to] = columns.map((name) => table.columns.findIndex((each) => same(each, name)));
  if (from === undefined || to === undefined || from < 0 || to < 0) return null;
  return { column: table.box.column + Math.min(from, to), columns: Math.abs(to - from) + 1 };
}

function rowsOf(parts: StructuredReference["parts"], table: TableArea, cell: CellPosition) {
  const { box, hasHeadings, hasTotals } = table;
  const first = box.row + (hasHeadings ? 1 : 0);
  const last = box.row + box.rows - 1 - (hasTotals ? 1 : 0);
  const spans = parts.map((part): readonly [number, number] | null => {
    if (part === "#All") return [box.row, box.row + box.rows - 1];
    if (part === "#Data") return last >= first ? [first, last] : null;
    if (part === "#Headers") return hasHeadings ? [box.row, box.row] : null;
    if (part === "#Totals") return hasTotals ? [last + 1, last + 1] : null;
    return cell.row >= first && cell.row <= last ? [cell.row, cell.row] : null;
  });
  if (spans.some((span) => span === null)) return null;
  const known = spans as (readonly [number, number])[];
  const row = Math.min(...known.map(([from]) => from));
  return { row, rows: Math.max(...known.map(([, to]) => to)) - row + 1 };
}

function isKnown(book: TableBook, name: string, sheet: string): boolean {
  return tableNamed(book, name) !== undefined || localNamed(book, name, sheet) !== undefined;
}

/** A name as a formula on a sheet means it: its own sheet's, or that of the sheet before the "!". */
function localNamed(book: TableBook, text: string, sheet: string): LocalName | undefined {
  if (book.localNames.length === 0) return undefined;
  const at = text.lastIndexOf("!");
  if (at < 0) return book.localNames.find((local) => local.sheet === sheet && same(local.name, text));
  const named = text
    .slice(0, at)
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
  return book.localNames.find(
    (local) => same(book.sheetName(local.sheet), named) && same(local.name, text.slice(at + 1)),
  );
}

function tableNamed(book: TableBook, name: string): TableArea | undefined {
  return book.tables.find((table) => same(table.name, name));
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isStructured(token: Token): boolean {
  return token.kind === "structured";
}

function isReference(token: Token): boolean {
  return token.kind !== "other";
}
