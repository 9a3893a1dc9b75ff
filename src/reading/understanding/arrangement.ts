import { columnLetters } from "../../formula";
import type { Block, CountedRows, Grid } from "../shape";
import type { TableAnswers } from "./answers";
import type { ColumnSeen, TotalColumn } from "./columns";
import type { Around } from "./kind";
import type { Ask, Orientation, Roles, RoleSource, TableKind } from "./understanding";

/** How a table is to be read: what it is of, which columns play which role, and what is not sure. */
export interface Arrangement {
  readonly kind: TableKind;
  readonly orientation: Orientation;
  readonly roles: Roles;
  /** The columns whose amounts are counted. */
  readonly amounts: readonly ColumnSeen[];
  /** Those of them that are taken off: credits beside debits. */
  readonly takenOff?: readonly ColumnSeen[];
  /** The rows that a column of the table calls credits, though they are written above nothing. */
  readonly creditRows?: ReadonlySet<number>;
  /** The rows of a list of grants that tell an award once more. */
  readonly again?: AwardsAgain;
  /** What the money of the table is, where it is none that is spent. */
  readonly none?: string;
  readonly leftOut: readonly ColumnLeftOut[];
  readonly asks: readonly Ask[];
}

/** Rows whose award is that of another row, and what is said of it. */
export interface AwardsAgain {
  readonly rows: readonly number[];
  readonly asks: readonly Ask[];
}

/** A column of money that is not counted, and why. */
export interface ColumnLeftOut {
  readonly column: ColumnSeen;
  readonly why: string;
}

/** A table as far as it is known before its roles are. */
export interface Seen {
  readonly grid: Grid;
  readonly block: Block;
  readonly rows: readonly number[];
  readonly counted: CountedRows;
  readonly columns: readonly ColumnSeen[];
  /** The columns of money, totals included. */
  readonly money: readonly ColumnSeen[];
  readonly totals: readonly TotalColumn[];
  /** The columns of money that are parts of one before them: "of which". */
  readonly parts: ReadonlySet<number>;
  readonly around: Around;
  /** What a person said of the table. */
  readonly answers: TableAnswers;
}

/** Below this a column is not taken for a role without asking. */
export const SURE = 0.5;

/** The columns that may name something. */
export function labelsOf({ columns, money }: Seen): readonly ColumnSeen[] {
  const isMoney = new Set(money);
  return columns.filter((column) => !isMoney.has(column) && column.holds !== "nothing");
}

export function inColumn({ column }: { readonly column: ColumnSeen }): RoleSource {
  return columnsOf([column]);
}

export function columnsOf(columns: readonly ColumnSeen[]): RoleSource {
  return { from: "column", columns: columns.map(({ column }) => column) };
}

/** The headings of the columns, in the row of labels or in a row of groups above it. */
export function headingsOf({ block }: Seen, columns: readonly ColumnSeen[], row?: number): RoleSource {
  return {
    from: "headings",
    columns: columns.map(({ column }) => column),
    row: row ?? block.headings.labels,
  };
}

/** A column as a person names it: its heading, or its letter. */
export function nameOf({ grid }: Seen, { heading, column }: ColumnSeen): string {
  return heading === "" ? `column ${columnLetters(grid.sheet.column + column)}` : heading;
}

/** Names for columns of money, with the groups that each is under where these tell it from others of them: "2024-25, Budget". */
export function fullNames(seen: Seen, among: readonly ColumnSeen[]): (column: ColumnSeen) => string {
  const [first] = among;
  const areTold = (first?.levels ?? []).map((text, level) =>
    among.some((other) => other.levels[level] !== text),
  );
  const placesOf = new Map<string, Set<number>>();
  const headingsOver = ({ heading, levels }: ColumnSeen) => JSON.stringify([heading, ...levels]);
  for (const column of among) {
    const key = headingsOver(column);
    placesOf.set(key, (placesOf.get(key) ?? new Set()).add(column.column));
  }
  return (column) => {
    const groups = column.levels.filter(
      (text, level) => text !== "" && first && (areTold[level] === true || first.levels[level] !== text),
    );
    const name = [...new Set([...groups.reverse(), nameOf(seen, column)])].join(", ");
    const places = placesOf.get(headingsOver(column));
    const isTwice = places !== undefined && (places.size > 1 || !places.has(column.column));
    return isTwice && column.heading !== ""
      ? `${name} (column ${columnLetters(seen.grid.sheet.column + column.column)})`
      : name;
  };
}
