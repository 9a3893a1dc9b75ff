import { isSumOf, summed } from "../../additive";
import { amountAt } from "../../shape";
import type { Block, Grid } from "../../shape";
import type { ColumnSeen } from "./columns";

/** A column that tells what each group of rows comes to: beside the last of them, beside their heading, or in a row of its own. */
export interface GroupTotals {
  readonly column: number;
  /** Rows with no amount of their own: the headings of groups, and totals. */
  readonly rows: ReadonlyMap<number, "section" | "note">;
}

const LEAST_GROUPS = 2;
/** More rows are a list, and more columns of figures a return. */
const [MOST_ROWS, MOST_COLUMNS] = [500, 20];
/** So many of the rows at most have a total beside them. */
const MOST_PART = 0.8;

/** The column of group totals among the figures; null where there is none. */
export function groupTotals(
  grid: Grid,
  columns: readonly ColumnSeen[],
  rows: readonly number[],
): GroupTotals | null {
  const figures = columns.filter(({ holds }) => holds === "figures").map(({ column }) => column);
  if (rows.length > MOST_ROWS || figures.length > MOST_COLUMNS) return null;
  for (const [at, column] of figures.entries()) {
    const of = figures[at - 1];
    const found = of === undefined ? null : told(grid, rows, column, of);
    if (found !== null) return found;
  }
  return null;
}

/** The table without the rows that only tell totals: those that head their groups are sections. */
export function withGroups(block: Block, { rows }: GroupTotals): Block {
  return { ...block, rows: block.rows.map((each) => ({ ...each, kind: rows.get(each.row) ?? each.kind })) };
}

function told(grid: Grid, rows: readonly number[], column: number, of: number): GroupTotals | null {
  const lines = rows.map((row) => ({
    row,
    own: amountAt(grid, row, of),
    total: amountAt(grid, row, column),
  }));
  const beside = lines.filter(({ total }) => total !== null && total !== 0);
  if (beside.length < LEAST_GROUPS || beside.length > lines.length * MOST_PART) return null;
  // Ticks are all 1.
  if (new Set(beside.map(({ total }) => total)).size === 1) return null;
  // The total of all may stand beside that of the amounts, or alone.
  const last = beside.at(-1)!;
  const sumOfAll = summed(beside.slice(0, -1).map(({ total }) => [total]));
  const isOfAll = beside.length > LEAST_GROUPS && isSumOf([last.total], sumOfAll, true);
  const ends = isOfAll ? beside.slice(0, -1) : beside;
  const places = ends.map((each) => lines.indexOf(each));
  const groups = (isHeaded: boolean) =>
    places.map((place, at) =>
      isHeaded
        ? lines.slice(place + 1, places[at + 1] ?? (isOfAll ? lines.indexOf(last) : lines.length))
        : lines.slice(at === 0 ? 0 : places[at - 1]! + 1, place + 1),
    );
  const areSums = (parts: readonly (readonly Line[])[]) =>
    parts.every((part, at) => {
      const own = part.filter((line) => line.own !== null).map((line) => [line.own]);
      return own.length > 0 && isSumOf([ends[at]!.total], summed(own), true);
    });
  const isHeaded = ends.every(({ own }) => own === null) && areSums(groups(true));
  const above = groups(false);
  const areSeveral = above.some((part) => part.filter(({ own }) => (own ?? 0) !== 0).length > 1);
  if (!isHeaded && !(areSeveral && areSums(above))) return null;
  const bare = beside.filter(({ own }) => own === null);
  return {
    column,
    rows: new Map(
      bare.map((line) => [line.row, isHeaded && line !== (isOfAll ? last : null) ? "section" : "note"]),
    ),
  };
}

interface Line {
  readonly row: number;
  readonly own: number | null;
  readonly total: number | null;
}
