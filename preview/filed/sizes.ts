import type { ColumnLayout, RowLayout } from "../file";

/** Seven pixels to a character of the usual font; four thirds of a pixel to a point. */
const POINTS_A_CHARACTER = (7 * 72) / 96;

/** A width in points of one in characters. */
export function pointsOf(characters: number): number {
  return characters * POINTS_A_CHARACTER;
}

/** A width in characters, to whole pixels. */
export function charactersOf(points: number): number {
  const pixels = Math.round((points * 96) / 72);
  return Math.round((pixels / 7) * 10_000) / 10_000;
}

/** Neighbouring columns of one width as one run. */
export function columnRuns(columns: readonly Omit<ColumnLayout, "last">[]): ColumnLayout[] {
  const runs: ColumnLayout[] = [];
  for (const column of [...columns].sort((one, other) => one.first - other.first)) {
    const before = runs.at(-1);
    const isMore =
      before?.last === column.first - 1 &&
      before.width === column.width &&
      before.isHidden === column.isHidden;
    if (before && isMore) runs[runs.length - 1] = { ...before, last: column.first };
    else runs.push({ ...column, last: column.first });
  }
  return runs;
}

/** Points of a row that says nothing of its height. */
const USUAL_HEIGHT = 15;

/**
 * Rows that were given a height or are hidden, and those that are higher because of their texts: a program that does not fit rows as
 * it opens a file shows them so, and charts are where they were.
 */
export function withFitted(
  rows: readonly RowLayout[],
  fitted: readonly { readonly row: number; readonly height: number }[],
): RowLayout[] {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (const { row, height } of fitted) {
    if (height <= USUAL_HEIGHT) continue;
    byRow.set(row, {
      row,
      height: Math.round(height * 4) / 4,
      isFitted: true,
      isHidden: byRow.get(row)?.isHidden ?? false,
    });
  }
  return rowsLaidOut([...byRow.values()]);
}

export function rowsLaidOut(rows: readonly RowLayout[]): RowLayout[] {
  return [...rows].sort((one, other) => one.row - other.row);
}
