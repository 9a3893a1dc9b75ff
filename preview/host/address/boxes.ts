import type { Box, Shift } from "../engine";
import type { Place } from "./moved";

export function intersection(one: Box, other: Box): Box | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function bounding(one: Box, other: Box): Box {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

export function contains(outer: Box, inner: Box): boolean {
  const common = intersection(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

export function isSameBox(one: Box, other: Box): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

export function holdsCell(box: Box, row: number, column: number): boolean {
  return (
    row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns
  );
}

/** What is left of a block when another is cut out of it: up to four blocks. */
export function without(box: Box, cut: Box): readonly Box[] {
  const common = intersection(box, cut);
  if (!common) return [box];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  return [
    { ...box, rows: common.row - box.row },
    { ...box, row: below, rows: box.row + box.rows - below },
    { ...common, column: box.column, columns: common.column - box.column },
    { ...common, column: right, columns: box.column + box.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Cells that are pushed beside whole rows or columns: only what is within them moves. */
export interface CellShift extends Shift {
  readonly among?: Box;
}

/** Where a block is after rows or columns were put in or taken out; null where it is gone with them. */
export function shifted(box: Box, { along, at, count, among }: CellShift): Box | null {
  const isRows = along === "rows";
  if (among && !isWithin(box, among, isRows)) return box;
  const [first, size] = isRows ? [box.row, box.rows] : [box.column, box.columns];
  const [start, length] = moved(first, size, at, count);
  if (length <= 0) return null;
  return isRows ? { ...box, row: start, rows: length } : { ...box, column: start, columns: length };
}

export function shiftedAll(boxes: readonly Box[], shift: CellShift): readonly Box[] {
  return boxes.flatMap((box) => shifted(box, shift) ?? []);
}

/** A cell after a shift; one that was taken out is where the next now is. */
export function shiftedPlace(place: Place, shift: CellShift): Place {
  const box = shifted({ ...place, rows: 1, columns: 1 }, shift);
  return box ? { row: box.row, column: box.column } : place;
}

function isWithin(box: Box, among: Box, isRows: boolean): boolean {
  return isRows
    ? box.column >= among.column && box.column + box.columns <= among.column + among.columns
    : box.row >= among.row && box.row + box.rows <= among.row + among.rows;
}

function moved(first: number, size: number, at: number, count: number): readonly [number, number] {
  if (count >= 0) {
    if (at <= first) return [first + count, size];
    return at < first + size ? [first, size + count] : [first, size];
  }
  const gone = -count;
  const before = Math.min(Math.max(0, first - at), gone);
  const inside = Math.max(0, Math.min(first + size, at + gone) - Math.max(first, at));
  return [first - before, size - inside];
}
