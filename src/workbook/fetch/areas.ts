import { overlaps, SAMPLE_ROWS } from "../../reading";
import type { Area, Cell, Declared } from "../../reading";
import type { SheetState } from "../marks";
import { areaOfRange, usedPart, withPlace } from "./ranges";

/** Cells read of one sheet in search of plain blocks, and cells read in one round trip. */
const MOST_CELLS_OF_SHEET = 200_000;
const MOST_CELLS_AT_ONCE = 400_000;
const MOST_COLUMNS = 250;
/**
 * Reads where tables and named ranges are, and what is used of each sheet; other sheets than those given are left out.
 * A name over (a part of) a table is left to the table.
 */
export async function readAreas(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  names: readonly Excel.NamedItem[],
  sheets: readonly SheetState[],
): Promise<{ readonly declared: readonly Declared[]; readonly used: readonly Area[] }> {
  const ofTables = tables
    .filter((table) => table.showHeaders)
    .map((table) => ({ table, range: table.getRange() }));
  const ofNames = names
    .filter((name) => name.type === "Range" && name.visible)
    .map((name) => ({ name, range: usedPart(name) }));
  const ofSheets = sheets.map((sheet) => ({
    range: context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true),
  }));
  for (const { range } of [...ofTables, ...ofNames, ...ofSheets]) {
    withPlace(range);
  }
  await context.sync();
  const isOpen = ({ sheet }: Area) => sheets.some(({ name }) => name === sheet);
  const declaredTables = ofTables.map(({ table, range }) =>
    declaredAt("table", table.name, range, table.showTotals ? 1 : 0),
  );
  const declaredNames = ofNames
    .filter(({ range }) => !range.isNullObject)
    .map(({ name, range }) => declaredAt("name", name.name, range, 0))
    .filter(({ box }) => box.rows > 1 && box.columns > 1)
    .filter(
      (each) => !declaredTables.some((table) => table.sheet === each.sheet && overlaps(table.box, each.box)),
    );
  return {
    declared: [...declaredTables, ...declaredNames].filter(isOpen),
    used: ofSheets.filter(({ range }) => !range.isNullObject).map(({ range }) => areaOfRange(range)),
  };
}

function declaredAt(
  kind: "table" | "name",
  reference: string,
  range: Excel.Range,
  totalsRows: number,
): Declared {
  return { place: { kind, reference }, ...areaOfRange(range), totalsRows };
}

/** The headings of a declared table and enough rows to tell what its columns are. */
export function sampleOf({ sheet, box }: Declared): Area {
  return {
    sheet,
    box: { ...box, rows: Math.min(box.rows, SAMPLE_ROWS + 1), columns: Math.min(box.columns, MOST_COLUMNS) },
  };
}

/** As much of a sheet as is searched for plain blocks. */
export function searchedPart({ sheet, box }: Area): Area {
  const columns = Math.min(box.columns, MOST_COLUMNS);
  return {
    sheet,
    box: { ...box, columns, rows: Math.min(box.rows, Math.floor(MOST_CELLS_OF_SHEET / columns)) },
  };
}

/** Reads the areas' values, as many in one round trip as stay within bounds. */
export async function readInRounds(
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
