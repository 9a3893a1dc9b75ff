import { readableAddress } from "../../../../src/formula";
import { sheetPart } from "../book/book";
import type { Book } from "../book/book";
import type { Changes, NewSheet } from "../changes";
import type { SheetFacts } from "../sheet/sheet-facts";
import { contentRefusal } from "./content";
import { featureRefusals } from "./features";
import { readersOf } from "./readers";

const TAKE_OFF = "take the protection off in Excel";

/** Sheets that the copy could not have, lose or show in another way. */
export function sheetRefusals(
  book: Book,
  { layouts, removed, sheets }: Changes,
  facts: ReadonlyMap<string, SheetFacts>,
): string[] {
  const added = sheets.filter(({ isInPlace }) => !isInPlace);
  const isStructure =
    added.length + removed.length > 0 || layouts.some(({ visibility }) => visibility !== undefined);
  if (isStructure && book.isProtected) {
    return [
      `The structure of the workbook is protected: ${TAKE_OFF} (Review, Protect Workbook) to add, remove, hide or show sheets.`,
    ];
  }
  return [
    ...[...removed, ...layouts.map(({ sheet }) => sheet), ...inPlace(sheets)].flatMap((name) =>
      sheetPart(book, name) === null ? [`The file has no sheet of cells called "${name}".`] : [],
    ),
    ...layouts.flatMap(({ sheet, columns = [], rows = [] }) => {
      const isShut = facts.get(sheetPart(book, sheet) ?? "")?.isProtected === true;
      return isShut && columns.length + rows.length > 0
        ? [`Sheet "${sheet}" is protected: ${TAKE_OFF} to change its rows and columns.`]
        : [];
    }),
    ...readersOf(book, removed, [...removed, ...inPlace(sheets)]).map(
      ({ reader, sheet }) =>
        `${reader} has formulas that read the sheet "${sheet}", which is gone: change them, or bring the sheet back.`,
    ),
    ...unnameable(book, added, removed),
    ...sheets.flatMap(contentsRefused),
    ...sheets.flatMap(featureRefusals),
  ];
}

function inPlace(sheets: readonly NewSheet[]): string[] {
  return sheets.flatMap(({ isInPlace, name }) => (isInPlace ? [name] : []));
}

function unnameable(book: Book, added: readonly NewSheet[], removed: readonly string[]): string[] {
  const gone = new Set(removed.map((name) => name.toLowerCase()));
  const taken = new Set(book.tabs.map(({ name }) => name.toLowerCase()).filter((name) => !gone.has(name)));
  return added.flatMap(({ name }) => {
    const isTaken = taken.has(name.toLowerCase());
    taken.add(name.toLowerCase());
    const isName = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name);
    return [
      ...(isTaken ? [`The file already has a sheet called "${name}".`] : []),
      ...(isName ? [] : [`"${name}" cannot be the name of a sheet.`]),
    ];
  });
}

function contentsRefused({ name, cells }: NewSheet): string[] {
  return cells.flatMap(({ row, column, value, formula = "" }) => {
    if (formula === "" && typeof value !== "string" && Number.isFinite(Number(value))) return [];
    const here = readableAddress(name, { row, column, rows: 1, columns: 1 });
    return contentRefusal(here, row, column, value, formula) ?? [];
  });
}
