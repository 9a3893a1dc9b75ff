import type { SheetBox } from "../../formula";

export interface SummaryCells {
  /** What the scenario shown is called. */
  readonly scenario: SheetBox;
  /** A row a measure, in the order of the measures. */
  readonly shown: SheetBox;
  /** What remains of the one shown without Whitehall; empty where that is not worked out, and where nothing waits for Whitehall. */
  readonly withoutWhitehall: SheetBox;
  readonly compared: SheetBox;
  /** The scenario compared with, less the one shown. */
  readonly difference: SheetBox;
  /** By the two scenarios: the reserve of the place less the most that has to be found; empty where none is named. */
  readonly reserveLeft: readonly SheetBox[];
  /** A row a fund. */
  readonly gaps: GapCells;
  /** A row an actor: local, joint, Whitehall. */
  readonly actors: Readonly<Record<"pvSaving" | "pvCashable" | "pvCost" | "npv", SheetBox>>;
  readonly allHold: SheetBox;
}

/** Budget gaps of the year that was chosen. */
export type GapCells = Readonly<Record<"before" | "shown" | "compared" | "difference", SheetBox>>;
