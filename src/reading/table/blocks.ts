import type { Box } from "../../formula";
import { isBlank, isError, isTotalLabel } from "../cell";
import type { Cell } from "../cell";

/** Cells of a sheet as read: `values` from the cell (row, column) on, counted from 0. */
export interface SheetCells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}

/** A block of cells under a row of headings; rows of totals at its end are left out. */
export interface HeadedBlock {
  /** The row of headings and the data, on the sheet. */
  readonly box: Box;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The block goes on to the last row that was read. */
  readonly reachesEnd: boolean;
}

/** Finds the blocks under rows of headings. Cells inside `taken` belong to a table or name and are left out. */
export function headedBlocks(cells: SheetCells, taken: readonly Box[]): readonly HeadedBlock[] {
  const grid = withoutTaken(cells, taken);
  const found: HeadedBlock[] = [];
  let row = 0;
  while (row < grid.length) {
    const blocks = runsOf(grid[row]!).flatMap((run) => blockUnder(grid, row, run) ?? []);
    found.push(...blocks.map((block) => placed(block, cells)));
    const ends = blocks.map((block) => block.end);
    row = ends.length > 0 ? Math.min(...ends) : row + 1;
  }
  return withoutNested(found);
}

/** Neighbouring columns, the second not included. */
interface Run {
  readonly from: number;
  readonly to: number;
}

interface LocalBlock {
  readonly top: number;
  readonly run: Run;
  readonly rows: readonly (readonly Cell[])[];
  readonly headings: readonly string[];
  /** First row after the block, rows of totals included. */
  readonly end: number;
  readonly reachesEnd: boolean;
}

/** Runs of at least two filled cells side by side. */
function runsOf(line: readonly Cell[]): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let column = 0; column <= line.length; column += 1) {
    if (column < line.length && !isBlank(line[column]!)) continue;
    if (column - from >= 2) runs.push({ from, to: column });
    from = column + 1;
  }
  return runs;
}

function blockUnder(grid: readonly (readonly Cell[])[], top: number, run: Run): LocalBlock | null {
  const headings = slice(grid[top]!, run);
  if (!headings.every((cell) => typeof cell === "string" && !isError(cell))) return null;
  if (isHeadingAbove(grid, top, run)) return null;
  let end = top + 1;
  while (end < grid.length && slice(grid[end]!, run).some((cell) => !isBlank(cell))) end += 1;
  const below = grid.slice(top + 1, end).map((line) => slice(line, run));
  const rows = withoutTotals(below);
  const hasAmounts = rows.some((line) => line.some((cell) => typeof cell === "number"));
  const isFilled = rows.some((line) => line.filter((cell) => !isBlank(cell)).length >= 2);
  if (!hasAmounts || !isFilled) return null;
  return { top, run, rows, headings: headings.map(String), end, reachesEnd: end === grid.length };
}

/** A line of group headings is above the real headings: the next line is text too, and wider. */
function isHeadingAbove(grid: readonly (readonly Cell[])[], top: number, run: Run): boolean {
  const next = grid[top + 1];
  if (!next) return true;
  const nextRun = runsOf(next).find(({ from, to }) => from <= run.from && to >= run.to);
  if (!nextRun || nextRun.to - nextRun.from <= run.to - run.from) return false;
  return slice(next, nextRun).every((cell) => typeof cell === "string" && !isError(cell));
}

function withoutTotals(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const last = rows.at(-1);
  return last?.some(isTotalLabel) ? withoutTotals(rows.slice(0, -1)) : rows;
}

function slice(line: readonly Cell[], { from, to }: Run): readonly Cell[] {
  return line.slice(from, to);
}

function placed({ top, run, rows, headings, reachesEnd }: LocalBlock, cells: SheetCells): HeadedBlock {
  const box = {
    row: cells.row + top,
    column: cells.column + run.from,
    rows: rows.length + 1,
    columns: run.to - run.from,
  };
  return { box, headings, rows, reachesEnd };
}

function withoutTaken(cells: SheetCells, taken: readonly Box[]): Cell[][] {
  const isTaken = (row: number, column: number) => taken.some((box) => contains(box, row, column));
  return cells.values.map((line, row) =>
    line.map((cell, column) => (isTaken(cells.row + row, cells.column + column) ? "" : cell)),
  );
}

function contains(box: Box, row: number, column: number): boolean {
  return (
    row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns
  );
}

/** Of blocks that share cells the first found stays: a line of text inside the data does not begin a table. */
function withoutNested(blocks: readonly HeadedBlock[]): readonly HeadedBlock[] {
  return blocks.filter(
    (block, index) => !blocks.slice(0, index).some((before) => overlaps(before.box, block.box)),
  );
}

export function overlaps(a: Box, b: Box): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
