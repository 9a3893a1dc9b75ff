import { readableAddress, type Box, type Place } from "../../model/scenario";
import { isBlank, type Cell } from "../cells";
import { readSheets } from "../marks";
import type { Finding, FoundTable } from "../port";
import { note, stop } from "../read/findings";
import { placeLabel } from "../read/locate";
import { headedBlocks, overlaps } from "./blocks";
import { matchGrants, matchSpend } from "./columns";

/** Cells read of one sheet in search of plain blocks, and cells read in one round trip. */
const MOST_CELLS_OF_SHEET = 200_000;
const MOST_CELLS_AT_ONCE = 400_000;
const MOST_COLUMNS = 250;
/** Data rows looked at to tell what a table's columns are. */
const SAMPLE_ROWS = 200;

/** Finds the tables a scenario could read. See `WorkbookPort.findTables`. */
export async function findTables(context: Excel.RequestContext): Promise<readonly FoundTable[]> {
  const own = new Set(
    (await readSheets(context))
      .filter((sheet) => !sheet.visible || sheet.scenario !== null)
      .map((sheet) => sheet.name),
  );
  const declared = (await readDeclared(context)).filter((each) => !own.has(each.sheet));
  const used = await readUsed(context, own);
  const cells = await readInRounds(context, [...declared.map(sampleOf), ...used.map(searchedPart)]);
  const samples = cells.slice(0, declared.length);
  const tables = declared.flatMap((each, index) => declaredTable(each, samples[index]!) ?? []);
  const blocks = used.flatMap((each, index) => {
    const taken = declared.filter(({ sheet }) => sheet === each.sheet).map(({ box }) => box);
    return plainTables(each, cells[declared.length + index]!, taken);
  });
  return bestFirst([...tables, ...blocks]);
}

/** A block of cells on a sheet. */
interface Area {
  readonly sheet: string;
  readonly box: Box;
}

/** A table or named range, as the user declared it. */
interface Declared extends Area {
  readonly place: Place;
  /** Rows of Excel's own totals at the end. */
  readonly totalsRows: number;
}

/** Reads where Excel tables and named ranges stand; a name over (a part of) a table is left to the table. */
async function readDeclared(context: Excel.RequestContext): Promise<readonly Declared[]> {
  const { tables, names } = context.workbook;
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
  names.load("items/name,items/type,items/visible");
  await context.sync();
  const tableRanges = tables.items
    .filter((table) => table.showHeaders)
    .map((table) => ({ table, range: table.getRange() }));
  const nameRanges = names.items
    .filter((name) => name.type === "Range" && name.visible)
    .map((name) => ({ name, range: name.getRangeOrNullObject() }));
  for (const { range } of [...tableRanges, ...nameRanges]) {
    range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  }
  await context.sync();
  const ofTables = tableRanges.map(({ table, range }): Declared => ({
    place: { kind: "table", reference: table.name },
    ...areaOf(range),
    totalsRows: table.showTotals ? 1 : 0,
  }));
  const ofNames = nameRanges
    .filter(({ range }) => !range.isNullObject)
    .map(({ name, range }): Declared => ({
      place: { kind: "name", reference: name.name },
      ...areaOf(range),
      totalsRows: 0,
    }))
    .filter(({ box }) => box.rows > 1 && box.columns > 1)
    .filter((each) => !ofTables.some((table) => table.sheet === each.sheet && overlaps(table.box, each.box)));
  return [...ofTables, ...ofNames];
}

function areaOf(range: Excel.Range): Area {
  return {
    sheet: range.worksheet.name,
    box: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
  };
}

async function readUsed(
  context: Excel.RequestContext,
  leftOut: ReadonlySet<string>,
): Promise<readonly Area[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  const asked = sheets.items
    .filter((sheet) => !leftOut.has(sheet.name))
    .map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
      return range;
    });
  await context.sync();
  return asked.filter((range) => !range.isNullObject).map(areaOf);
}

function sampleOf({ sheet, box }: Declared): Area {
  return {
    sheet,
    box: { ...box, rows: Math.min(box.rows, SAMPLE_ROWS + 1), columns: Math.min(box.columns, MOST_COLUMNS) },
  };
}

function searchedPart({ sheet, box }: Area): Area {
  const columns = Math.min(box.columns, MOST_COLUMNS);
  return {
    sheet,
    box: { ...box, columns, rows: Math.min(box.rows, Math.floor(MOST_CELLS_OF_SHEET / columns)) },
  };
}

/** Reads the areas' values, as many in one round trip as stay within bounds. */
async function readInRounds(
  context: Excel.RequestContext,
  areas: readonly Area[],
): Promise<readonly (readonly (readonly Cell[])[])[]> {
  if (areas.length === 0) return [];
  const round = areas.slice(0, roundLength(areas));
  const ranges = round.map(({ sheet, box }) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(box.row, box.column, box.rows, box.columns);
    range.load({ values: true });
    return range;
  });
  await context.sync();
  const values = ranges.map((range) => range.values as Cell[][]);
  return [...values, ...(await readInRounds(context, areas.slice(round.length)))];
}

function roundLength(areas: readonly Area[]): number {
  let cells = 0;
  const over = areas.findIndex(({ box }) => (cells += box.rows * box.columns) > MOST_CELLS_AT_ONCE);
  return over === -1 ? areas.length : Math.max(1, over);
}

/** A declared table as a candidate; null for a named range whose first row is not headings. */
function declaredTable(declared: Declared, sample: readonly (readonly Cell[])[]): FoundTable | null {
  const [headingCells = [], ...rows] = sample;
  if (
    declared.place.kind === "name" &&
    !headingCells.every((cell) => typeof cell === "string" && !isBlank(cell))
  )
    return null;
  const box = { ...declared.box, rows: declared.box.rows - declared.totalsRows };
  const label = placeLabel(declared.place, declared.sheet);
  const isEmpty = rows.every((row) => row.every(isBlank));
  const empty = isEmpty
    ? [stop(`${label} has headings but no rows. Add rows, or choose another table.`)]
    : [];
  return candidate(
    declared.place,
    { sheet: declared.sheet, box },
    headingCells.map(String),
    rows,
    empty,
    isEmpty,
  );
}

function plainTables(used: Area, values: readonly (readonly Cell[])[], taken: readonly Box[]): FoundTable[] {
  const isCut = values.length < used.box.rows;
  return headedBlocks({ row: used.box.row, column: used.box.column, values }, taken).map((block) => {
    const place: Place = { kind: "range", reference: readableAddress(used.sheet, block.box) };
    const findings =
      isCut && block.reachesEnd
        ? [
            stop(
              `Sheet ${used.sheet} is too large to search to its end. Make the list an Excel table (Insert > Table) or give it a name, then look again.`,
            ),
          ]
        : [];
    return candidate(
      place,
      { sheet: used.sheet, box: block.box },
      block.headings,
      block.rows,
      findings,
      false,
    );
  });
}

function candidate(
  place: Place,
  area: Area,
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  findings: readonly Finding[],
  isEmpty: boolean,
): FoundTable {
  const sample = { headings, rows: rows.slice(0, SAMPLE_ROWS) };
  const address = readableAddress(area.sheet, area.box);
  const cells = address.slice(address.lastIndexOf("!") + 1);
  const label =
    place.kind === "range" ? placeLabel(place, area.sheet) : `${placeLabel(place, area.sheet)}, ${cells}`;
  return {
    place,
    label,
    sheet: area.sheet,
    address,
    headings,
    rowCount: isEmpty ? 0 : area.box.rows - 1,
    asSpend: matchSpend(sample),
    asGrants: matchGrants(sample),
    findings: [...findings, ...repeatedHeadings(headings, area)],
  };
}

function repeatedHeadings(headings: readonly string[], { sheet, box }: Area): Finding[] {
  const keys = headings.map((heading) => heading.trim().toLowerCase());
  return keys.flatMap((key, position) => {
    const first = keys.indexOf(key);
    if (first === position || key === "") return [];
    const at = (column: number) =>
      readableAddress(sheet, { row: box.row, column: box.column + column, rows: 1, columns: 1 });
    const [one, two] = [first, position].map((column) => at(column).slice(at(column).lastIndexOf("!") + 1));
    return [
      note(
        `Two columns are headed "${headings[position]!.trim()}" (${one} and ${two} on sheet ${sheet}). Rename one of them, or choose the columns by their letters.`,
        at(position),
      ),
    ];
  });
}

/** Tables whose columns were understood first; of those Excel tables, then names, then plain blocks; then sheet order. */
function bestFirst(tables: readonly FoundTable[]): readonly FoundTable[] {
  const kinds: readonly Place["kind"][] = ["table", "name", "range"];
  const rank = (table: FoundTable) =>
    (table.asSpend || table.asGrants ? 0 : kinds.length) + kinds.indexOf(table.place.kind);
  return [...tables].sort((a, b) => rank(a) - rank(b));
}
