import { columnLetters, parseAddress } from "../../formula";
import type { Box } from "../../formula";
import type { Place, SourceChoice, SourcesChosen } from "../../model/book";
import { columnsChosen, placeLabel, sourceOf, sourceTable } from "../../reading";
import type { Cell, ColumnCells, FetchedTable, SourceTable } from "../../reading";
import { WorkbookProblem } from "../problem";
import type { Sync } from "../together";
import { tooManyRows } from "../too-much";
import { areaOfRange, usedPart, withPlace } from "./ranges";
import type { Area } from "./ranges";

/** A table chosen as a source. */
export interface TableRequest {
  readonly kind: string;
  readonly choice: SourceChoice;
}

/** Rows read in one go: three columns of so many rows stay well under the 5 MB that Excel on the web hands over at once. */
const ROWS_AT_ONCE = 20_000;

/** Fetches the tables chosen: where they are, their headings, and the cells of the columns chosen. Two round trips. */
export async function fetchTables(
  context: Excel.RequestContext,
  requests: readonly TableRequest[],
  sync: Sync = () => context.sync(),
): Promise<readonly SourceTable[]> {
  const searches = requests.map((request) => search(context, request));
  await sync();
  const located = requests.map((request, index) => locate(request, searches[index]!));
  return (await fetchCells(context, sync, located)).map(sourceTable);
}

/** Which of these tables are not in the workbook any more, each in a sentence. One round trip. */
export async function tablesGone(
  context: Excel.RequestContext,
  sources: SourcesChosen,
): Promise<readonly string[]> {
  const requests = Object.entries(sources).map(([kind, choice]) => ({ kind, choice }));
  const searches = requests.map((request) => sentenceOr(() => search(context, request)));
  await context.sync();
  return requests.flatMap((request, at) => {
    const found = searches[at]!;
    const gone = typeof found === "string" ? found : sentenceOr(() => areaOf(request, found));
    return typeof gone === "string" ? [gone] : [];
  });
}

/** An answer, or what is said where there is none. */
function sentenceOr<Answer>(ask: () => Answer): Answer | string {
  try {
    return ask();
  } catch (error) {
    if (error instanceof WorkbookProblem) return error.message;
    throw error;
  }
}

/** What was asked of Excel to find a table. */
type Search =
  | { readonly kind: "table"; readonly table: Excel.Table; readonly range: Excel.Range }
  | { readonly kind: "name"; readonly item: Excel.NamedItem; readonly range: Excel.Range }
  | { readonly kind: "range"; readonly sheet: Excel.Worksheet; readonly box: Box };

/** Asks Excel where a table is; `areaOf` reads the answer after the next sync. */
function search(context: Excel.RequestContext, { kind, choice: { place } }: TableRequest): Search {
  const { tables, names, worksheets } = context.workbook;
  if (place.kind === "table") {
    const table = tables.getItemOrNullObject(place.reference);
    table.load("showHeaders,showTotals");
    return { kind: "table", table, range: withPlace(table.getRange()) };
  }
  if (place.kind === "name") {
    const item = names.getItemOrNullObject(place.reference);
    item.load("name");
    return { kind: "name", item, range: withPlace(usedPart(item)) };
  }
  const parsed = parseAddress(place.reference);
  if (parsed === null || parsed.sheet === null) throw gone(`The range ${place.reference}`, kind);
  const sheet = worksheets.getItemOrNullObject(parsed.sheet);
  sheet.load("name");
  return { kind: "range", sheet, box: parsed.box };
}

/** The cells of a table on its sheet, headings included and Excel's own totals left out. */
function areaOf({ kind, choice: { place } }: TableRequest, found: Search): Area {
  const name = place.reference;
  if (found.kind === "range") {
    if (found.sheet.isNullObject) throw withoutSheet(name, kind);
    return { sheet: found.sheet.name, box: found.box };
  }
  if (found.kind === "name") {
    if (found.item.isNullObject || found.range.isNullObject) throw gone(`The named range ${name}`, kind);
    return areaOfRange(found.range);
  }
  if (found.table.isNullObject) throw gone(`Table ${name}`, kind);
  const { sheet, box } = areaOfRange(found.range);
  if (!found.table.showHeaders) {
    throw new WorkbookProblem(
      `Table ${name} on sheet ${sheet} shows no headings. Tick Header Row on the Table Design tab, then look again.`,
    );
  }
  return { sheet, box: { ...box, rows: box.rows - (found.table.showTotals ? 1 : 0) } };
}

/** A table whose cells are to be fetched. */
interface Located extends Area {
  readonly place: Place;
  /** The positions of the columns wanted. */
  readonly wanted: readonly number[];
}

function locate(request: TableRequest, found: Search): Located {
  const { kind, choice } = request;
  const { sheet, box } = areaOf(request, found);
  const label = placeLabel(choice.place, sheet);
  const rowCount = box.rows - 1;
  const tooMany = tooManyRows(label, rowCount, titleOf(kind));
  if (tooMany !== null) throw new WorkbookProblem(tooMany);
  const wanted = [...new Set(columnsChosen(sourceOf(kind), choice.roles))];
  const missing = wanted.find((column) => column >= box.columns);
  if (missing !== undefined) {
    const letters = columnLetters(box.column + missing);
    throw new WorkbookProblem(
      `${label} no longer reaches column ${letters}. Choose the columns of the ${titleOf(kind)} again.`,
    );
  }
  return { place: choice.place, sheet, box, wanted };
}

/** Fetches headings and columns, a bounded number of rows at a time. */
async function fetchCells(
  context: Excel.RequestContext,
  sync: Sync,
  tables: readonly Located[],
  from = 0,
  before: readonly FetchedTable[] = tables.map(({ place, sheet, box }) => ({
    place,
    sheet,
    box,
    headings: [],
    columns: new Map(),
    below: [],
  })),
): Promise<readonly FetchedTable[]> {
  const pieces = tables.map(({ sheet: name, box, wanted }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const headings = sheet.getRangeByIndexes(box.row, box.column, 1, box.columns);
    headings.load({ values: true });
    const below = sheet.getRangeByIndexes(box.row + box.rows, box.column, 1, box.columns);
    below.load({ values: true });
    const rows = Math.max(0, Math.min(ROWS_AT_ONCE, box.rows - 1 - from));
    const columns = (rows === 0 ? [] : wanted).map((column) => {
      const range = sheet.getRangeByIndexes(box.row + 1 + from, box.column + column, rows, 1);
      range.load({ values: true, numberFormat: true });
      return { column, range };
    });
    return { headings, below, columns };
  });
  await sync();
  const fetched = before.map((table, index): FetchedTable => {
    const { headings, below, columns } = pieces[index]!;
    const cells = columns.map(
      ({ column, range }) => [column, joined(table.columns.get(column), range)] as const,
    );
    return {
      ...table,
      headings: headings.values[0] as Cell[],
      below: below.values[0] as Cell[],
      columns: new Map([...table.columns, ...cells]),
    };
  });
  const next = from + ROWS_AT_ONCE;
  const isMore = tables.some(({ box }) => box.rows - 1 > next);
  return isMore ? fetchCells(context, sync, tables, next, fetched) : fetched;
}

function joined(before: ColumnCells | undefined, range: Excel.Range): ColumnCells {
  const values = (range.values as Cell[][]).map((row) => row[0] ?? "");
  const formats = (range.numberFormat as string[][]).map((row) => String(row[0] ?? "General"));
  return before
    ? { values: before.values.concat(values), formats: before.formats.concat(formats) }
    : { values, formats };
}

function gone(what: string, kind: string): WorkbookProblem {
  return new WorkbookProblem(`${what} is no longer in this workbook. Choose the ${titleOf(kind)} again.`);
}

/** Where no formula of ours names the sheet it cannot be told which of the two it was. */
function withoutSheet(reference: string, kind: string): WorkbookProblem {
  return new WorkbookProblem(
    `The sheet of the range ${reference} is not in this workbook under that name: it was renamed or deleted. Choose the ${titleOf(kind)} again.`,
  );
}

/** "spend table", as a sentence names it. */
function titleOf(kind: string): string {
  return sourceOf(kind).title.toLowerCase();
}
