import type { Block } from "./body";
import { textAt } from "./grid";
import type { Grid } from "./grid";
import type { Amounts, Summed } from "../additive";
import type { TotalWord } from "./total-words";

/** A table whose rows are told from their totals. */
export interface Rows {
  readonly grid: Grid;
  readonly block: Block;
  readonly labels: readonly number[];
  readonly amounts: readonly number[];
  readonly lines: ReadonlyMap<number, Amounts>;
  /** All rows of data. */
  readonly data: readonly number[];
  /** What a label says by its words. */
  wordOf(label: string): TotalWord;
  /** How many labels most rows have. */
  readonly usualNames: number;
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

/** The names in a row of data. */
export function namesAt({ grid, labels }: Rows, row: number): readonly string[] {
  return labels.map((column) => textAt(grid, row, column)).filter((text) => text !== "");
}

/** What a row is called, as a reader is told. */
export function named(rows: Rows, row: number): string {
  const [name] = namesAt(rows, row);
  return name === undefined ? "the row" : `"${name}"`;
}
