import type { SheetBox } from "../../formula";

/** A figure, or whether something holds, as a formula over the other sheets. */
export interface PlannedHeadline<Key extends string = string> {
  readonly key: Key;
  readonly label: string;
  /** Without its equals sign. */
  readonly formula: string;
  /** The checks without which the figure would be wrong: where one does not hold, it shows #N/A instead. */
  readonly needs: readonly string[];
  readonly unit: string;
  readonly format: string;
  readonly meaning: string;
  /** The cells it is taken from. */
  readonly from: SheetBox;
}

/** A finding in words on the Summary sheet. */
export interface PlannedSentence<Key extends string = string> {
  readonly key: Key;
  readonly label: string;
  /** Without its equals sign. */
  readonly formula: string;
  readonly from: SheetBox;
}
