import type { Box } from "../../formula";
import { stepBounds } from "../../model/book";
import type { BookContent, Cell, DeclaredArea, SheetContent } from "../../reading";
import { readSheets } from "../marks";
import type { SheetState } from "../marks";
import { fetchMerged } from "./merged";
import { areaOfRange, usedPart, withPlace } from "./ranges";
import type { Area } from "./ranges";

/** Cells asked for in one round trip: what they hold stays well under the 5 MB that Excel on the web hands over at once. */
const MOST_CELLS_AT_ONCE = 100_000;
/** The same with formats and formulas, which are longer. */
const MOST_DRESSED_AT_ONCE = 30_000;
/**
 * Cells of a sheet whose formats and formulas are read, and rows at least: enough to tell dates from amounts, and totals by their
 * formulas.
 */
const MOST_DRESSED = 300_000;
const LEAST_DRESSED_ROWS = 2_000;

/**
 * Reads what the user's sheets hold, hidden ones too, what tables and names are declared, and what the file is called: all that is read
 * of a file. Six round trips, more only for large sheets.
 */
export async function fetchBook(context: Excel.RequestContext): Promise<BookContent> {
  const { workbook } = context;
  const { tables, names } = workbook;
  workbook.load("name");
  tables.load("items/name,items/showHeaders,items/showTotals");
  names.load("items/name,items/type,items/visible");
  const sheets = (await readSheets(context)).filter(({ owner }) => owner === null);
  const { declared, used } = await readAreas(context, tables.items, names.items, sheets);
  const hidden = new Set(sheets.filter(({ visibility }) => visibility !== "Visible").map(({ name }) => name));
  const merged = await fetchMerged(context, used);
  const content = (await fetchSheets(context, used)).map((sheet, at) => ({
    ...sheet,
    isHidden: hidden.has(sheet.name),
    merged: merged[at]!,
  }));
  return { fileName: workbook.name, sheets: content, declared };
}

/** Reads where tables and named ranges are, and what is used of each sheet. A name over (a part of) a table is left to the table. */
async function readAreas(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  names: readonly Excel.NamedItem[],
  sheets: readonly SheetState[],
): Promise<{ readonly declared: readonly DeclaredArea[]; readonly used: readonly Area[] }> {
  const ofTables = tables.map((table) => ({ table, range: withPlace(table.getRange()) }));
  const ofNames = names
    .filter((name) => name.type === "Range" && name.visible)
    .map((name) => ({ name, range: withPlace(usedPart(name)) }));
  const ofSheets = sheets.map((sheet) =>
    withPlace(context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true)),
  );
  await context.sync();
  const isOpen = ({ sheet }: Area) => sheets.some(({ name }) => name === sheet);
  const declaredTables = ofTables.map(({ table, range }): DeclaredArea => ({
    kind: "table",
    name: table.name,
    ...areaOfRange(range),
    hasHeadings: table.showHeaders,
    hasTotals: table.showTotals,
  }));
  const declaredNames = ofNames
    .filter(({ range }) => !range.isNullObject)
    .map(({ name, range }): DeclaredArea => ({
      kind: "name",
      name: name.name,
      ...areaOfRange(range),
      hasHeadings: true,
      hasTotals: false,
    }))
    .filter(
      (each) => !declaredTables.some((table) => table.sheet === each.sheet && overlaps(table.box, each.box)),
    );
  return {
    declared: [...declaredTables, ...declaredNames].filter(isOpen),
    used: ofSheets.filter((range) => !range.isNullObject).map(areaOfRange),
  };
}

/** The cells of a sheet, as many rows in one round trip as stay within bounds. */
async function fetchSheet(
  context: Excel.RequestContext,
  area: Area,
  before: SheetContent = emptySheet(area),
): Promise<SheetContent> {
  const { sheet: name, box } = area;
  const columns = Math.min(box.columns, stepBounds.columnsLookedAt);
  const from = before.values.length;
  const dressedRows = Math.max(LEAST_DRESSED_ROWS, Math.floor(MOST_DRESSED / columns));
  const most = from < dressedRows ? MOST_DRESSED_AT_ONCE : MOST_CELLS_AT_ONCE;
  const rows = Math.min(Math.max(1, Math.floor(most / columns)), box.rows - from);
  const sheet = context.workbook.worksheets.getItem(name);
  const part = sheet.getRangeByIndexes(box.row + from, box.column, rows, columns);
  const dressed = Math.min(rows, Math.max(0, dressedRows - from));
  const looks = dressed > 0 ? sheet.getRangeByIndexes(box.row + from, box.column, dressed, columns) : null;
  part.load({ values: true });
  looks?.load({ numberFormat: true, formulas: true });
  await context.sync();
  const formats = (looks?.numberFormat ?? []) as unknown[][];
  const fetched: SheetContent = {
    ...before,
    values: before.values.concat(part.values as Cell[][]),
    formats: before.formats.concat(formats.map((line) => line.map((format) => String(format || "General")))),
    formulas: before.formulas.concat(
      ((looks?.formulas ?? []) as Cell[][]).map((line) => line.map(formulaIn)),
    ),
  };
  return from + rows < box.rows ? fetchSheet(context, area, fetched) : fetched;
}

function emptySheet({ sheet, box }: Area): SheetContent {
  const nothing = { values: [], formats: [], formulas: [], merged: [] };
  return { name: sheet, isHidden: false, row: box.row, column: box.column, ...nothing };
}

/** Reads the sheets one after the other. */
async function fetchSheets(
  context: Excel.RequestContext,
  [first, ...rest]: readonly Area[],
): Promise<readonly SheetContent[]> {
  if (first === undefined) return [];
  const sheet = await fetchSheet(context, first);
  return [sheet, ...(await fetchSheets(context, rest))];
}

function formulaIn(cell: Cell): string {
  return typeof cell === "string" && cell.startsWith("=") ? cell : "";
}

function overlaps(a: Box, b: Box): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
