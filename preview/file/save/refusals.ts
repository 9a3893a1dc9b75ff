import { address, parseAddress, readableAddress } from "../../../src/formula";
import type { Box } from "../../../src/formula";
import { eachElement } from "../xml";
import { partsOf, sheetPart, tablesOfBook } from "./book";
import type { Book } from "./book";
import type { ChangedCell, Changes, NewSheet } from "./changes";
import { cannotBeStored } from "./formula";
import { headingsOf } from "./new-sheet";
import type { SheetFacts } from "./sheet-facts";

const [LONGEST_TEXT, LONGEST_FORMULA, LAST_ROW, LAST_COLUMN] = [32_767, 8192, 1_048_575, 16_383];

/** What of the changes the copy could not carry, each a sentence that names it; none where all can be. */
export function refusals(book: Book, changes: Changes, facts: ReadonlyMap<string, SheetFacts>): string[] {
  const isChanged = changes.cells.length + changes.sheets.length + changes.customXml.length > 0;
  return [
    ...(book.isSigned && isChanged
      ? ["The workbook is signed, and a changed copy would break the signature."]
      : []),
    ...changes.cells.flatMap((cell) => cellRefusals(book, cell, facts)),
    ...sheetRefusals(book, changes.sheets),
    ...nameRefusals(book, changes.sheets),
  ];
}

function cellRefusals(book: Book, cell: ChangedCell, facts: ReadonlyMap<string, SheetFacts>): string[] {
  const place = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
  const here = readableAddress(cell.sheet, place);
  const part = sheetPart(book, cell.sheet);
  const sheet = part === null ? undefined : facts.get(part);
  if (part === null || !sheet) return [`The file has no sheet of cells called "${cell.sheet}".`];
  const wrong = contentRefusal(
    here,
    cell.row,
    cell.column,
    "value" in cell.to ? cell.to.value : "",
    cell.to.kind === "formula" ? cell.to.formula : "",
  );
  if (wrong !== null) return [wrong];
  if (cell.to.kind === "worked-out") return [];
  if (sheet.isProtected && !isUnlocked(book, sheet.styles.get(address(place)) ?? 0))
    return [`Sheet "${cell.sheet}" is protected: take the protection off in Excel to change ${here}.`];
  const inMerged = sheet.merged.find((box) => holds(box, cell) && !starts(box, cell));
  if (inMerged)
    return [`${here} is hidden in the merged cells ${address(inMerged)}: change their first cell.`];
  const filling = sheet.filling.find(
    ({ box, isDataTable }) => holds(box, cell) && (isDataTable || !starts(box, cell)),
  );
  if (filling)
    return [
      `${here} is filled by the formula of ${address(filling.box)}: change its first cell, or clear it in Excel.`,
    ];
  const pivot = pivots(book, part).find((box) => holds(box, cell));
  if (pivot) return [`${here} is in the pivot table ${address(pivot)}, which only Excel can change.`];
  const heading = partsOf(book.parts, part, "table").flatMap((table) => {
    const of = tablesOfBook(book.parts).find((one) => one.part === table);
    const box = of && parseAddress(of.ref)?.box;
    return of && box && of.hasHeadings && holds({ ...box, rows: 1 }, cell) ? [of.name] : [];
  });
  return heading.map((name) => `${here} is a heading of the table "${name}": change it in Excel.`);
}

function contentRefusal(
  here: string,
  row: number,
  column: number,
  value: unknown,
  formula: string,
): string | null {
  if (row > LAST_ROW || column > LAST_COLUMN) return `${here} is outside what a sheet holds.`;
  if (typeof value === "string" && value.length > LONGEST_TEXT) {
    return `${here} has a text of ${value.length.toLocaleString("en-GB")} characters; a cell holds ${LONGEST_TEXT.toLocaleString("en-GB")}.`;
  }
  if (typeof value === "number" && !Number.isFinite(value))
    return `${here} has a figure that no cell can hold.`;
  if (formula.length > LONGEST_FORMULA) {
    return `${here} has a formula of ${formula.length.toLocaleString("en-GB")} characters; Excel takes ${LONGEST_FORMULA.toLocaleString("en-GB")}.`;
  }
  const named = cannotBeStored(formula);
  return named === null
    ? null
    : `${here} has a formula with ${named}, whose names only Excel can store: type it in Excel.`;
}

function sheetRefusals(book: Book, sheets: readonly NewSheet[]): string[] {
  if (sheets.length > 0 && book.isProtected) {
    return [
      "The structure of the workbook is protected: take the protection off in Excel (Review, Protect Workbook) to add sheets.",
    ];
  }
  const taken = new Set(book.tabs.map(({ name }) => name.toLowerCase()));
  return sheets.flatMap((sheet) => {
    const isTaken = taken.has(sheet.name.toLowerCase());
    taken.add(sheet.name.toLowerCase());
    const found = sheet.cells.flatMap(({ row, column, value, formula = "" }) => {
      const here = () => readableAddress(sheet.name, { row, column, rows: 1, columns: 1 });
      if (formula === "" && typeof value !== "string" && Number.isFinite(Number(value))) return [];
      return contentRefusal(here(), row, column, value, formula) ?? [];
    });
    return [
      ...(isTaken ? [`The file already has a sheet called "${sheet.name}".`] : []),
      ...(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(sheet.name)
        ? []
        : [`"${sheet.name}" cannot be the name of a sheet.`]),
      ...found,
    ];
  });
}

function nameRefusals(book: Book, sheets: readonly NewSheet[]): string[] {
  const taken = new Set([
    ...tablesOfBook(book.parts).map(({ name }) => name.toLowerCase()),
    ...book.names.map(({ name }) => name.toLowerCase()),
  ]);
  return sheets.flatMap((sheet) => {
    const tables = (sheet.tables ?? []).flatMap((table) => {
      const headings = headingsOf(sheet, table).map((heading) => heading.toLowerCase());
      const isSound =
        headings.every((heading) => heading !== "") && new Set(headings).size === headings.length;
      return [
        ...claimed(table.name),
        ...(isSound ? [] : [`The table "${table.name}" has a heading that is empty or there twice.`]),
      ];
    });
    return [
      ...tables,
      ...(sheet.names ?? []).flatMap(({ name, isOfSheet }) => (isOfSheet ? [] : claimed(name))),
    ];
  });

  function claimed(name: string): string[] {
    const isTaken = taken.has(name.toLowerCase());
    taken.add(name.toLowerCase());
    return isTaken ? [`The file already has a name or table called "${name}".`] : [];
  }
}

/** Whether a style lets its cells be typed into although their sheet is protected. */
function isUnlocked(book: Book, style: number): boolean {
  const [part] = partsOf(book.parts, book.part, "styles");
  let [index, isOpen] = [-1, false];
  eachElement(part === undefined ? "" : (book.parts.text(part) ?? ""), (element) => {
    if (element.name === "xf" && element.within.at(-1) === "cellXfs") index += 1;
    if (element.name === "protection" && element.within.includes("cellXfs") && index === style) {
      isOpen = /^(?:0|false)$/.test(element.attribute("locked") ?? "");
    }
  });
  return isOpen;
}

function pivots(book: Book, part: string): Box[] {
  return partsOf(book.parts, part, "pivotTable").flatMap((pivot) => {
    const found: Box[] = [];
    eachElement(book.parts.text(pivot) ?? "", (element) => {
      const box = element.name === "location" ? parseAddress(element.attribute("ref") ?? "")?.box : undefined;
      if (box) found.push(box);
    });
    return found;
  });
}

function holds(box: Box, { row, column }: { readonly row: number; readonly column: number }): boolean {
  return (
    row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns
  );
}

function starts(box: Box, { row, column }: { readonly row: number; readonly column: number }): boolean {
  return row === box.row && column === box.column;
}
