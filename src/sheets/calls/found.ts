import type { SheetBox } from "../../formula";
import type { CellContent } from "../draft";

/** A formula that calls a function of ours, where it stands in a workbook. */
export interface FoundCall {
  /** The cells that show its answer, the formula's own first. */
  readonly box: SheetBox;
  readonly formula: string;
  /** What they show. */
  readonly values: readonly (readonly CellContent[])[];
  /** Whether it is on a sheet of ours, whose checks count formulas. */
  readonly isOnOurs: boolean;
}

/** A call, and what is put in the place of it and of its answer. */
export interface ReplacedCall extends FoundCall {
  readonly as: "formulas" | "values";
  readonly put: readonly (readonly CellContent[])[];
}
