import { nameKey } from "../../../model/names";
import type { Block } from "../tables";
import { amountAt, textAt } from "../grid";
import type { Grid } from "../grid";
import { MOST_SUMMED } from "./total-reasons";
import { UNREAD } from "../../additive";
import type { Amounts } from "../../additive";

const MOST_COLUMNS = 24;
/** Of so many years or versions rows are told apart, where so many of the rows have one. */
const MOST_APART = 12;
const MOSTLY = 0.9;

/** What one and the same money is told as, once before and once after it was spent. */
const VERSION =
  /^((original|revised|latest|final) )?(budget|estimate|plan|forecast|actuals?|outturn)$|^(draft|final|nominal|real|cash)$/;

/**
 * The amounts of each row. Where a column gives every row its year or its version, each is told once more by itself: a row of one year is no
 * sum of rows of others, and one that has none may be the sum of all.
 */
export function linesOfAmounts(
  grid: Grid,
  block: Block,
  data: readonly number[],
  amounts: readonly number[],
): ReadonlyMap<number, Amounts> {
  const columns = columnsOfLines(amounts);
  const apart = data.length > MOST_SUMMED ? null : columnApart(grid, block, data, amounts);
  const names = apart === null ? [] : namesIn(grid, data, apart);
  return new Map(
    data.map((row) => {
      const line = lineOf(grid, row, columns);
      if (apart === null) return [row, line];
      const own = nameKey(textAt(grid, row, apart));
      const each = (name: string) =>
        line.map((amount) => (own === "" ? null : name === own ? amount : amount === null ? null : 0));
      return [row, [...line, ...names.flatMap(each)]];
    }),
  );
}

/** The column that gives rows their year, or their version; null where there is none. */
function columnApart(
  grid: Grid,
  { span }: Block,
  data: readonly number[],
  amounts: readonly number[],
): number | null {
  for (let column = span.first; column <= span.last; column += 1) {
    if (amounts.includes(column)) continue;
    const saysWhich = (row: number) =>
      grid.classAt(row, column) === "year" || VERSION.test(nameKey(textAt(grid, row, column)));
    if (data.filter(saysWhich).length < MOSTLY * data.length) continue;
    const { length } = namesIn(grid, data, column);
    if (length > 1 && length <= MOST_APART) return column;
  }
  return null;
}

function namesIn(grid: Grid, data: readonly number[], column: number): readonly string[] {
  const names = new Set(data.map((row) => nameKey(textAt(grid, row, column))));
  return [...names].filter((name) => name !== "");
}

/** Enough columns, from all over the table, to tell a row that adds others up: those of the figures that each line begins with. */
export function columnsOfLines(columns: readonly number[]): readonly number[] {
  const step = Math.ceil(columns.length / MOST_COLUMNS);
  return step < 2 ? columns : columns.filter((_, at) => at % step === 0);
}

function lineOf(grid: Grid, row: number, amounts: readonly number[]): Amounts {
  return amounts.map(
    (column) => amountAt(grid, row, column) ?? (grid.classAt(row, column) === "text" ? UNREAD : null),
  );
}
