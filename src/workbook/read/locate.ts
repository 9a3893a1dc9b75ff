import { columnLetters, parseAddress } from "../../formula";
import type { Box } from "../../formula";
import type { Place } from "../../model/scenario";
import type { Cell } from "../cells";
import { WorkbookProblem } from "../problem";
import type { LocatedTable, SourceCells, SourceTable } from "./source";

/** A table asked for, and the positions of the columns wanted of it. */
export interface TableRequest {
  readonly place: Place;
  readonly columns: readonly number[];
  /** "spend" or "grants", for messages. */
  readonly part: "spend" | "grants";
}

/** Rows read in one go: three columns of so many rows stay well under the 5 MB that Excel on the web hands over at once. */
const ROWS_AT_ONCE = 20_000;
/** Rows above which a table is not read at all. */
const MOST_ROWS = 200_000;

/** Reads the tables asked for: where they stand, their headings, and the cells of the columns wanted. Two round trips. */
export async function readTables(
  context: Excel.RequestContext,
  requests: readonly TableRequest[],
): Promise<readonly SourceTable[]> {
  const searches = requests.map((request) => search(context, request));
  await context.sync();
  const tables = requests.map((request, index) =>
    locatedTable(request, positionOf(request, searches[index]!)),
  );
  requests.forEach((request, index) => checkColumns(request, tables[index]!));
  return await readCells(context, requests, tables);
}

/** What was asked of Excel to find a table. */
type Search =
  | { readonly kind: "table"; readonly table: Excel.Table; readonly range: Excel.Range }
  | { readonly kind: "name"; readonly item: Excel.NamedItem; readonly range: Excel.Range }
  | { readonly kind: "range"; readonly sheet: Excel.Worksheet; readonly box: Box };

/** Asks Excel where a table stands; `positionOf` reads the answer after the next sync. */
function search(context: Excel.RequestContext, { place, part }: TableRequest): Search {
  const { tables, names, worksheets } = context.workbook;
  if (place.kind === "table") {
    const table = tables.getItemOrNullObject(place.reference);
    table.load("showHeaders,showTotals");
    return { kind: "table", table, range: located(table.getRange()) };
  }
  if (place.kind === "name") {
    const item = names.getItemOrNullObject(place.reference);
    item.load("name");
    return { kind: "name", item, range: located(usedPart(item)) };
  }
  const parsed = parseAddress(place.reference);
  if (parsed === null || parsed.sheet === null) throw gone(`The range ${place.reference}`, part);
  const sheet = worksheets.getItemOrNullObject(parsed.sheet);
  sheet.load("name");
  return { kind: "range", sheet, box: parsed.box };
}

function located(range: Excel.Range): Excel.Range {
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  return range;
}

/** The part of a named range that is used: people name whole columns. */
export function usedPart(item: Excel.NamedItem): Excel.Range {
  return item.getRangeOrNullObject().getUsedRangeOrNullObject(true);
}

/** A block of cells on a sheet, headings included and totals left out. */
interface Position extends Box {
  readonly sheet: string;
}

function positionOf({ place, part }: TableRequest, found: Search): Position {
  const name = place.reference;
  if (found.kind === "range") {
    if (found.sheet.isNullObject) throw gone(`The range ${name}`, part);
    return { sheet: found.sheet.name, ...found.box };
  }
  if (found.kind === "name") {
    if (found.item.isNullObject || found.range.isNullObject) throw gone(`The named range ${name}`, part);
    return positionOfRange(found.range);
  }
  if (found.table.isNullObject) throw gone(`Table ${name}`, part);
  const position = positionOfRange(found.range);
  if (!found.table.showHeaders) {
    throw new WorkbookProblem(
      `Table ${name} on sheet ${position.sheet} shows no headings. Tick Header Row on the Table Design tab, then look again.`,
    );
  }
  return { ...position, rows: position.rows - (found.table.showTotals ? 1 : 0) };
}

function positionOfRange(range: Excel.Range): Position {
  return {
    sheet: range.worksheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

function locatedTable({ place, part }: TableRequest, position: Position): LocatedTable {
  const label = placeLabel(place, position.sheet);
  const rowCount = position.rows - 1;
  if (rowCount > MOST_ROWS) {
    throw new WorkbookProblem(
      `${label} has ${rowCount.toLocaleString("en-GB")} rows; Total Place reads up to ${MOST_ROWS.toLocaleString("en-GB")}. ` +
        `Add the rows up first (a PivotTable by agency and service will do), then choose that as the ${part} table.`,
    );
  }
  return {
    place,
    label,
    sheet: position.sheet,
    headingRow: position.row,
    firstColumn: position.column,
    columnCount: position.columns,
    rowCount,
  };
}

/** "Table Spending on sheet Budgets". */
export function placeLabel(place: Place, sheet: string): string {
  if (place.kind === "table") return `Table ${place.reference} on sheet ${sheet}`;
  if (place.kind === "name") return `Named range ${place.reference} on sheet ${sheet}`;
  return `Range ${place.reference.slice(place.reference.lastIndexOf("!") + 1)} on sheet ${sheet}`;
}

function checkColumns({ columns, part }: TableRequest, table: LocatedTable): void {
  const missing = columns.find((column) => column >= table.columnCount);
  if (missing === undefined) return;
  const letters = columnLetters(table.firstColumn + missing);
  throw new WorkbookProblem(
    `${table.label} no longer reaches column ${letters}. Choose the columns of the ${part} table again.`,
  );
}

/** Reads headings and columns, a bounded number of rows at a time. */
async function readCells(
  context: Excel.RequestContext,
  requests: readonly TableRequest[],
  tables: readonly LocatedTable[],
  from = 0,
  before: readonly SourceTable[] = tables.map((table) => ({
    ...table,
    headings: [],
    columns: new Map(),
    below: [],
  })),
): Promise<readonly SourceTable[]> {
  const pieces = requests.map((request, index) => {
    const table = tables[index]!;
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const headings = sheet.getRangeByIndexes(table.headingRow, table.firstColumn, 1, table.columnCount);
    headings.load({ values: true });
    const belowRow = table.headingRow + 1 + table.rowCount;
    const below = sheet.getRangeByIndexes(belowRow, table.firstColumn, 1, table.columnCount);
    below.load({ values: true });
    const rows = Math.max(0, Math.min(ROWS_AT_ONCE, table.rowCount - from));
    const columns = (rows === 0 ? [] : [...new Set(request.columns)]).map((column) => {
      const range = sheet.getRangeByIndexes(table.headingRow + 1 + from, table.firstColumn + column, rows, 1);
      range.load({ values: true, numberFormat: true });
      return { column, range };
    });
    return { headings, below, columns };
  });
  await context.sync();
  const read = before.map((table, index): SourceTable => {
    const { headings, below, columns } = pieces[index]!;
    const cells = columns.map(
      ({ column, range }) => [column, joined(table.columns.get(column), range)] as const,
    );
    return {
      ...table,
      headings: (headings.values[0] as Cell[]).map((heading) => String(heading)),
      below: table.place.kind === "table" ? [] : (below.values[0] as Cell[]),
      columns: new Map([...table.columns, ...cells]),
    };
  });
  const next = from + ROWS_AT_ONCE;
  const isMore = tables.some((table) => table.rowCount > next);
  return isMore ? readCells(context, requests, tables, next, read) : read;
}

function joined(before: SourceCells | undefined, range: Excel.Range): SourceCells {
  const values = (range.values as Cell[][]).map((row) => row[0] ?? "");
  const formats = (range.numberFormat as string[][]).map((row) => String(row[0] ?? "General"));
  return before
    ? { values: before.values.concat(values), formats: before.formats.concat(formats) }
    : { values, formats };
}

function gone(what: string, part: string): WorkbookProblem {
  return new WorkbookProblem(`${what} is no longer in this workbook. Choose the ${part} table again.`);
}
