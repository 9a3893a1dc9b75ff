import type { SheetBox } from "../../formula";
import { poundsIn } from "../../model/wording";
import type { ScheduleCells } from "../schedule";
import type { TablesRead } from "../tables";
import type { ValueCells } from "../value";
import type { Sources, WorkingsCells } from "../workings";
import type { YearsCells } from "../years";

export interface Check {
  readonly label: string;
  /** Without its equals sign. */
  readonly formula: string;
  /** What to do where it does not hold; a formula where it begins with an equals sign. */
  readonly advice: string;
}

/** The formulas that a sheet is written with, but for those of its inputs, which may be typed over. */
export interface WrittenFormulas {
  readonly sheet: string;
  /** Where they are, as few cells as may be. */
  readonly boxes: readonly SheetBox[];
  readonly count: number;
}

/** What the checks look at. */
export interface Checked {
  readonly sources: Sources;
  readonly tables: TablesRead;
  /** What the sheets of levers say must hold. */
  readonly ofLevers: readonly Check[];
  readonly workings: WorkingsCells;
  readonly value: ValueCells;
  readonly years: YearsCells;
  readonly schedule: ScheduleCells;
  /** What each actor brings about, on Summary. */
  readonly actors: { readonly npv: SheetBox };
  /** Sheets with figures, each from its first cell to its last. */
  readonly sheets: readonly SheetBox[];
  /** Sheets with formulas. */
  readonly formulas: readonly WrittenFormulas[];
}

export const CREATE_AGAIN = "Create the sheets again.";

/** A tenth of a penny, in pounds: sums that are the same may differ in their last figures, of which a spreadsheet keeps 15. */
const LEAST_DIFFERENCE = 0.001;

/** Whether two sums of money in a unit are one to the penny. */
export function isAsMuch(one: string, other: string, unit: string): string {
  return `ABS(${one}-${other})*${poundsIn(unit)}<=${LEAST_DIFFERENCE}`;
}

/** Whether two sums of the same amounts are one: they may differ in the last figures that a spreadsheet keeps. */
export function areSame(one: string, other: string): string {
  return `ABS(${one}-${other})/MAX(1,ABS(${other}))<0.000001`;
}
