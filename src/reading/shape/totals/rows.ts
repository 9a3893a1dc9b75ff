import type { Block } from "../tables";
import { textAt } from "../grid";
import type { Grid } from "../grid";
import type { Agreement, Amounts, Summed } from "../../additive";
import type { TotalWord } from "../total-words";

/** A table whose rows are told from their totals. */
export interface Rows {
  readonly grid: Grid;
  readonly block: Block;
  readonly labels: readonly number[];
  readonly amounts: readonly number[];
  readonly lines: ReadonlyMap<number, Amounts>;
  /** How surely a line is a sum, among all of them. */
  readonly agreement: Agreement;
  /** All rows of data. */
  readonly data: readonly number[];
  /** What a label says by its words. */
  wordOf(label: string): TotalWord;
  /** How many labels most rows have. */
  readonly usualNames: number;
  /** The column in which all but a few rows have a date: each is of its day. null where there is none. */
  readonly dates: number | null;
  /** Rows that are the sums of those right below them. */
  readonly groups: ReadonlySet<number>;
}

/** The rows before the one in question. */
export interface RowsBefore {
  /** Those counted. */
  readonly kept: readonly number[];
  readonly sumOfKept: Summed;
  /** Those since the last total or section. */
  readonly run: readonly number[];
  readonly sumOfRun: Summed;
  /** What the section is called; "" outside of one. */
  readonly section: string;
  /** Those that add others up. */
  readonly totals: readonly number[];
}

/** So many names of its own, as many as other rows have: who was paid, when and what for. */
export const NAMES_OF_ENTRY = 3;

/** The names in a row of data. */
export function namesAt({ grid, labels }: Rows, row: number): readonly string[] {
  return labels.map((column) => textAt(grid, row, column)).filter((text) => text !== "");
}

/** Most rows of a list of payments have their day; a total among them has none. */
const MOSTLY = 0.9;

/** The column of labels in which all but a few rows have a date, if there is one. */
export function datesAmong(grid: Grid, labels: readonly number[], data: readonly number[]): number | null {
  const isOfDates = (column: number): boolean => {
    const dated = data.filter((row) => grid.classAt(row, column) === "date");
    return dated.length > 1 && dated.length >= MOSTLY * data.length;
  };
  return labels.find(isOfDates) ?? null;
}

/** Whether the row has its day, as each other has: it was recorded by itself and adds nothing up. */
export function isOfItsDay({ grid, dates }: Rows, row: number): boolean {
  return dates !== null && grid.classAt(row, dates) === "date";
}

/** What a row is called, as a reader is told. */
export function named(rows: Rows, row: number): string {
  const [name] = namesAt(rows, row);
  return name === undefined ? "the row" : `"${name}"`;
}

/** The rows of data, or those of them that are asked for, that are the first of a section or come after a blank row. */
export function rowsThatBegin(
  { block }: Rows,
  isAsked: (row: number) => boolean = () => true,
): ReadonlySet<number> {
  const begins = new Set<number>();
  let isOpen = false;
  for (const { row, kind, isAfterGap } of block.rows) {
    if (kind !== "data") isOpen = true;
    else if (isAsked(row)) {
      if (isOpen || isAfterGap) begins.add(row);
      isOpen = false;
    }
  }
  return begins;
}
