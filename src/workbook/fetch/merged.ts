import type { Box } from "../../formula";
import type { Area } from "./ranges";

/** So few rows with so many merged cells have no table in them. */
const LEAST_ROWS = 50;

/**
 * The merged cells of each area. One round trip, a second where there are any. Excel refuses to list more than 512 at once: an area with
 * more is asked for in halves.
 */
export async function fetchMerged(
  context: Excel.RequestContext,
  areas: readonly Area[],
): Promise<readonly (readonly Box[])[]> {
  if (areas.length === 0) return [];
  try {
    const found = areas.map(({ sheet, box }) => {
      const { row, column, rows, columns } = box;
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
      return range.getMergedAreasOrNullObject().load("areaCount");
    });
    await context.sync();
    const listed = found.map((merged) =>
      merged.isNullObject
        ? null
        : merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount"),
    );
    if (listed.some((each) => each !== null)) await context.sync();
    return listed.map((each) => each?.items.map(boxOf) ?? []);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return await inHalves(context, areas);
  }
}

/** One by one where there are several areas, and otherwise the upper rows and the lower ones. */
async function inHalves(
  context: Excel.RequestContext,
  areas: readonly Area[],
): Promise<readonly (readonly Box[])[]> {
  const [only, ...others] = areas;
  if (only !== undefined && others.length === 0) {
    const { box, sheet } = only;
    const upper = Math.floor(box.rows / 2);
    if (upper < LEAST_ROWS) return [[]];
    const parts = [
      { sheet, box: { ...box, rows: upper } },
      { sheet, box: { ...box, row: box.row + upper, rows: box.rows - upper } },
    ];
    const [above = [], below = []] = await fetchMerged(context, parts);
    return [[...above, ...below.filter((one) => !above.some((other) => isSame(one, other)))]];
  }
  const half = Math.ceil(areas.length / 2);
  return [
    ...(await fetchMerged(context, areas.slice(0, half))),
    ...(await fetchMerged(context, areas.slice(half))),
  ];
}

function boxOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Box {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function isSame(one: Box, other: Box): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
