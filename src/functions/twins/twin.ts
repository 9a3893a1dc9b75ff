import type { SheetBox } from "../../formula";

/** What a formula gives for an argument: cells, or a value typed into the formula itself (0.2, TRUE, "health"). */
export type TwinArgument =
  | { readonly kind: "cells"; readonly cells: SheetBox }
  | { readonly kind: "value"; readonly text: string };

/** What is in a cell: a formula (it begins with "="), a text or a number. */
export type TwinCell = string | number;

/** One call of a function, as its twin sees it. */
export interface TwinCall {
  /** The arguments by parameter name, as they are selected, empty cells at the end included; one that is left out is not there. */
  readonly given: Readonly<Record<string, TwinArgument>>;
  /** Where the result is, as large as it spills. */
  readonly result: SheetBox;
}

/**
 * A table that is written beside the result, so that each formula stays short: published figures, which every call shares, or the
 * workings of this call. It is as a person would set it out by hand: a title, a heading for each column, then the rows.
 */
export interface TwinTable {
  readonly kind: "figures" | "workings";
  readonly name: string;
  readonly title: string;
  /** Where figures come from, and when they were read. */
  readonly source?: string;
  readonly headings: readonly TwinCell[];
  readonly rows: number;
  /** The cell at a row and a column counted from 0, the headings not counted. */
  readonly cellAt: (row: number, column: number, tables: TablePlaces) => TwinCell;
}

/** Where a table's rows are, its title and headings not counted. */
export type TablePlaces = (name: string) => SheetBox;

/**
 * A function in ordinary Excel: formulas of classic functions only, over the same cells, that give the same figures wherever the
 * function gives any. Nothing in them spills or needs Ctrl+Shift+Enter.
 */
export interface NativeTwin {
  /** How the figures come about, with the names of the parameters: what a reader of the formulas is told. */
  readonly inWords: string;
  /** What the function does and these formulas do not, besides what none of them does; a sentence each. */
  readonly notChecked?: readonly string[];
  /** Whether a figure that carries the noise of a subtraction is taken as the function takes it. */
  readonly settles?: true;
  /** The tables this call needs, in the order in which they are read. */
  readonly tables: (call: TwinCall) => readonly TwinTable[];
  /** What is in a cell of the result, its row and column counted from 0. */
  readonly cellAt: (call: TwinCall, row: number, column: number, tables: TablePlaces) => TwinCell;
}

/** What a twin has in place of a figure that no formula works out. */
export const NO_FORMULA = "no closed form";
