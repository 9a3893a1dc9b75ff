import { amountAt } from "../../shape";
import type { Grid } from "../../shape";
import type { ColumnSeen } from "./columns";
import { isVariance } from "../words";
import { isOfSameYear } from "./same-year";
import { addsUp } from "./adds-up";
import type { AmongColumns, Before } from "./adds-up";
import { joined, NONE } from "./sums-across";
import { inPounds } from "../scales";
import { COSTS, SPENDING, anyOf } from "../../vocabulary";

/** A column that adds others up. */
export interface TotalColumn {
  readonly column: number;
  /** The columns that it is the sum of, where they are known. */
  readonly of: readonly number[];
}

/** Rows looked at. */
const SAMPLE_ROWS = 200;
const MOST_COLUMNS = 2000;
const LEAST_IN_SET = 3;

/**
 * The columns of figures that add up others to their left, or all others: by words, by formulas, by sums. Where years or versions come again
 * under each of several names, those of each year are looked at by themselves too.
 */
export function totalColumns(
  grid: Grid,
  figures: readonly ColumnSeen[],
  rows: readonly number[],
): readonly TotalColumn[] {
  const found = totalsAmong(grid, figures, rows);
  const known = new Map(found.map((total) => [total.column, total]));
  for (const set of setsApart(figures)) {
    for (const total of totalsAmong(grid, set, rows)) {
      if ((known.get(total.column)?.of.length ?? 0) === 0) known.set(total.column, total);
    }
  }
  return [...known.values()].sort((one, other) => one.column - other.column);
}

/** Columns under the same text of a row of headings, where others are between them. */
function setsApart(figures: readonly ColumnSeen[]): readonly (readonly ColumnSeen[])[] {
  if (figures.length < 2 * LEAST_IN_SET || figures.length > MOST_COLUMNS) return [];
  const sets = new Map<string, ColumnSeen[]>();
  for (const [at, column] of figures.entries()) {
    const texts = column.levels.length === 0 ? [] : [column.heading, ...column.levels];
    for (const [level, text] of texts.entries()) {
      if (text === "" || figures[at - 1]?.levels[level - 1] === text) continue;
      const key = `${level} ${text}`;
      sets.set(key, [...(sets.get(key) ?? []), column]);
    }
  }
  return [...sets.values()].filter(({ length }) => length >= LEAST_IN_SET);
}

function totalsAmong(
  grid: Grid,
  figures: readonly ColumnSeen[],
  rows: readonly number[],
): readonly TotalColumn[] {
  const sample = rows.slice(0, SAMPLE_ROWS);
  // A total in £ million of amounts in £000.
  const units = new Set(figures.map(({ unit }) => unit));
  const areMixed = units.size > 1 && !units.has(null);
  const look: AmongColumns = {
    grid,
    sample,
    all: figures.map(({ column }) => column),
    again: headedAgain(figures),
    overAll: new Set(
      figures[0]?.groups.filter((text) => figures.every(({ groups }) => groups.includes(text))),
    ),
    changes: new Set(figures.filter(({ heading }) => isVariance(heading)).map(({ column }) => column)),
    units: new Map(figures.map(({ column, unit }) => [column, unit])),
    lines: new Map(
      figures.map(({ column, unit }) => [
        column,
        sample.map((row) => {
          const amount = amountAt(grid, row, column);
          return amount !== null && areMixed ? inPounds(amount, unit) : amount;
        }),
      ]),
    ),
  };
  const found: TotalColumn[] = [];
  let before: Before = { run: NONE, leaves: NONE, totals: NONE, both: NONE, rest: NONE };
  for (const seen of figures.slice(0, MOST_COLUMNS)) {
    const of = addsUp(look, seen, before);
    const { column } = seen;
    const line = look.lines.get(column)!;
    if (of === null) {
      const { run, leaves, totals, both, rest } = before;
      before = {
        run: joined(run, column, line),
        leaves: joined(leaves, column, line),
        totals,
        both: joined(both, column, line),
        rest: joined(rest, column, line),
      };
    } else {
      found.push({ column, of });
      const totals = joined(before.totals, column, line);
      const rest = of.length > 0 ? before.rest : joined(before.rest, column, line);
      before = { run: NONE, leaves: before.leaves, totals, both: totals, rest };
    }
  }
  // Of what is spent and what comes in a total by its name is no sum of the others: they take it to what is left.
  const spent = new Set(figures.flatMap(({ column, heading }) => (isSpending(heading) ? [column] : [])));
  const isPart = (column: number) =>
    spent.has(column) && found.some(({ of }) => of.length === 2 && of.includes(column));
  const isPartOfWhole = (column: number) => found.some(({ of }) => of.length > 2 && of.includes(column));
  return found.filter(({ column, of }) => of.length > 0 || !(isPart(column) || isPartOfWhole(column)));
}

const SPENT = anyOf(SPENDING, COSTS);

function isSpending(heading: string): boolean {
  return SPENT.test(heading);
}

/** Headings that come again under another heading, which is no year. */
function headedAgain(figures: readonly ColumnSeen[]): ReadonlySet<string> {
  const first = new Map<string, ColumnSeen>();
  const again = figures.filter((one) => {
    const other = first.get(one.heading) ?? one;
    first.set(one.heading, other);
    return one.levels.some((text, level) => text !== other.levels[level]) && isOfSameYear(one, other);
  });
  return new Set(again.map(({ heading }) => heading));
}
