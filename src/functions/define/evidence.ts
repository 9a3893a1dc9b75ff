import type { Sourced } from "../../model/parameters";
import type { NativeTwin } from "../twins";
import type { CellArgument, CellValue } from "../cells";
import type { FunctionEntry } from "./entry";

/** A figure from outside that a function is tested against, as a call of that function. */
export interface PublishedCase {
  readonly name: string;
  readonly source: string;
  readonly args: readonly CellArgument[];
  readonly expected: readonly (readonly CellValue[])[];
  /** The most by which a figure may differ: half of the last digit its source prints. */
  readonly tolerance: number;
}

/** Figures a function is built on, by the word a formula gives for them; the word is empty where there is only one set. */
export type UsedFigures = readonly (readonly [word: string, figures: Sourced])[];

/** A figure that no formula of ordinary Excel works out, and why. */
export interface WithoutTwin {
  /** The row of the function's table that has none, where the others have. */
  readonly label?: string;
  readonly reason: string;
}

/**
 * How a function is checked, and what it is built on: for the help and the tests, beside the entry but not in it, so that none of it
 * is loaded into Excel.
 */
export interface Evidence {
  readonly of: FunctionEntry;
  /** The function in ordinary Excel. */
  readonly twin?: NativeTwin;
  /** Why there is no twin, or why one of its figures is missing. */
  readonly withoutTwin?: WithoutTwin;
  /** The figures built in; none where it works on the user's figures alone. */
  readonly figures?: UsedFigures;
  readonly published?: readonly PublishedCase[];
  /** How it is checked, where no public body has published figures for it. */
  readonly tested?: string;
}
