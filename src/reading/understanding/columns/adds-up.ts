import { summed } from "../../additive";
import type { Amounts } from "../../additive";
import type { Unit } from "../../../model/wording";
import { addedCells, totalWord } from "../../shape";
import type { Grid } from "../../shape";
import type { ColumnSeen } from "./columns";
import { isSumAcross, lastOfRun, NONE } from "./sums-across";
import type { Columns } from "./sums-across";

/** Columns of figures, with what is known of all of them. */
export interface AmongColumns {
  readonly grid: Grid;
  readonly sample: readonly number[];
  readonly all: readonly number[];
  /** What is spent, under each of several headings. */
  readonly again: ReadonlySet<string>;
  /** What stands over every column, as a title does. */
  readonly overAll: ReadonlySet<string>;
  /** Differences of others, which are no parts of a sum. */
  readonly changes: ReadonlySet<number>;
  readonly lines: ReadonlyMap<number, Amounts>;
  readonly units: ReadonlyMap<number, Unit | null>;
}

/**
 * The columns to the left: since the last total, all but totals, the totals, the totals with those since the last, all but those that come
 * to others.
 */
export interface Before {
  readonly run: Columns;
  readonly leaves: Columns;
  readonly totals: Columns;
  readonly both: Columns;
  readonly rest: Columns;
}

/** The columns that a column is the sum of; empty where only its name says that it is one, null where nothing does. */
export function addsUp(
  { grid, sample, all, again, overAll, changes, lines, units }: AmongColumns,
  seen: ColumnSeen,
  before: Before,
): readonly number[] | null {
  const byFormula = addedByFormula(grid, seen.column, all, sample);
  if (byFormula !== null) return byFormula;
  const word = totalWord(seen.heading.replace(/\s*\(?£.*$/, ""));
  const others = word === null ? [] : all.filter((column) => column !== seen.column && !changes.has(column));
  // "Expenditure", "Income" and "Net" under each of several bodies: the first is what comes in and what is left, and no sum of them.
  const isWhole = [seen.heading, ...seen.groups.filter((text) => !overAll.has(text))].some((text) =>
    /^(net|gross) ?(cost|expenditure|spend|budget)?\b/i.test(text.trim()),
  );
  const isPerhaps = (word !== null || isWhole) && !again.has(seen.heading);
  const behind = isPerhaps ? all.filter((column) => column > seen.column && !changes.has(column)) : [];
  const after: Columns = { columns: behind, sum: summed(behind.map((column) => lines.get(column)!)) };
  const rest: Columns =
    word === null ? NONE : { columns: others, sum: summed(others.map((column) => lines.get(column)!)) };
  // "Total programme funding", which is told with parts that it holds, is itself a part of "Total allocation" beside other parts.
  const inUnit =
    word === "plain" && before.totals.columns.length > 0
      ? before.rest.columns.filter((column) => units.get(column) === units.get(seen.column))
      : [];
  const alike: Columns = { columns: inUnit, sum: summed(inUnit.map((column) => lines.get(column)!)) };
  const sum = [before.run, before.leaves, before.totals, before.both, rest, alike, after].find(
    ({ columns, sum: sums }) =>
      columns.length > 1 && isSumAcross(lines.get(seen.column)!, sums, word !== null),
  );
  // Counts stand before the first total; between two there are services alone.
  const isFirst = word === "plain" && before.totals.columns.length === 0;
  const behindCounts = sum === undefined && isFirst ? lastOfRun(lines, seen.column, before.run) : null;
  if (behindCounts !== null) return behindCounts;
  // Two rows of small figures agree by accident where no word says that they are meant to.
  if (sum !== undefined && (word !== null || sample.length > 2)) return sum.columns;
  return word === "plain" && others.length > 0 ? [] : null;
}

function addedByFormula(
  grid: Grid,
  column: number,
  all: readonly number[],
  sample: readonly number[],
): readonly number[] | null {
  for (const row of sample.slice(0, 5)) {
    const formula = grid.formula(row, column);
    // A difference is no total: what is over of a budget, gross without its income.
    const cells = /[A-Z\d)]-/.test(formula) ? null : addedCells(formula);
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
