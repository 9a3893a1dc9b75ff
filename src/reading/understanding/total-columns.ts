import { addedCells, amountAt, isSumOf, totalWord } from "../shape";
import type { Amounts, Grid } from "../shape";
import type { ColumnSeen } from "./columns";

/** A column that adds others up. */
export interface TotalColumn {
  readonly column: number;
  /** The columns that it is the sum of, where they are known. */
  readonly of: readonly number[];
}

/** Rows looked at, and rows of which so many may break a sum: published tables have slips. */
const SAMPLE_ROWS = 200;
const LEAST_PART_RIGHT = 0.95;
const MOST_COLUMNS = 400;

/** The columns of figures that add up others to their left, or all others: by words, by formulas, by sums. */
export function totalColumns(
  grid: Grid,
  figures: readonly ColumnSeen[],
  rows: readonly number[],
): readonly TotalColumn[] {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const lines = new Map(
    figures.map(({ column }) => [column, sample.map((row) => amountAt(grid, row, column))]),
  );
  const found: TotalColumn[] = [];
  let run: number[] = [];
  const leaves: number[] = [];
  for (const seen of figures.slice(0, MOST_COLUMNS)) {
    const of = addsUp(
      grid,
      seen,
      lines,
      { run, leaves, found, all: figures.map(({ column }) => column) },
      sample,
    );
    if (of === null) {
      run.push(seen.column);
      leaves.push(seen.column);
    } else {
      found.push({ column: seen.column, of });
      run = [];
    }
  }
  return found;
}

interface Before {
  readonly run: readonly number[];
  readonly leaves: readonly number[];
  readonly found: readonly TotalColumn[];
  readonly all: readonly number[];
}

function addsUp(
  grid: Grid,
  seen: ColumnSeen,
  lines: ReadonlyMap<number, Amounts>,
  { run, leaves, found, all }: Before,
  sample: readonly number[],
): readonly number[] | null {
  const word = totalWord(seen.heading);
  const byFormula = addedByFormula(grid, seen.column, all, sample);
  if (byFormula !== null) return byFormula;
  const line = lines.get(seen.column)!;
  const others = all.filter((column) => column !== seen.column);
  const totals = found.map(({ column }) => column);
  const candidates = [run, leaves, totals, [...totals, ...run], word === null ? [] : others].filter(
    (columns) => columns.length > 1,
  );
  const sum = candidates.find((columns) =>
    isSumAcross(
      line,
      columns.map((column) => lines.get(column)!),
    ),
  );
  // Two rows of small figures agree by accident where no word says that they are meant to.
  if (sum !== undefined && (word !== null || sample.length > 2)) return sum;
  return word === "plain" && others.length > 0 ? [] : null;
}

/** A sum in nearly every row, and in more than one with figures where there are as many. */
function isSumAcross(line: Amounts, columns: readonly Amounts[]): boolean {
  let [right, compared] = [0, 0];
  for (const [row, amount] of line.entries()) {
    const parts = columns.map((column) => [column[row] ?? null]);
    if (amount === null || parts.every(([part]) => part === null || part === 0)) continue;
    compared += 1;
    if (isSumOf([amount], parts, true)) right += 1;
  }
  return compared > 0 && right >= compared * LEAST_PART_RIGHT;
}

function addedByFormula(
  grid: Grid,
  column: number,
  all: readonly number[],
  sample: readonly number[],
): readonly number[] | null {
  for (const row of sample.slice(0, 5)) {
    const cells = addedCells(grid.formula(row, column));
    if (cells === null) return null;
    const isRow = cells.every((box) => box.rows === 1 && box.row - grid.sheet.row === row);
    if (!isRow) return null;
    const columns = cells.flatMap((box) =>
      Array.from({ length: box.columns }, (_, at) => box.column - grid.sheet.column + at),
    );
    const of = columns.filter((each) => all.includes(each));
    return of.length > 0 ? of : null;
  }
  return null;
}
