import type { SheetBox } from "../../formula";
import type { ShapeKey } from "./check";

/** A figure, or whether something holds, as a formula over the other sheets. */
export interface PlannedHeadline<Key extends string = string> {
  readonly key: Key;
  readonly label: string;
  /** Without its equals sign. */
  readonly formula: string;
  /** Where a source has not the shape that the sheets were written for, the figure would be wrong; it shows #N/A instead. */
  readonly needs: readonly ShapeKey[];
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
