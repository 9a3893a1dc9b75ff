import type { CellArgument, CellValue } from "../cells";

/** A figure from outside that a function is tested against, as a call of that function. */
export interface PublishedCase {
  /** The function's id. */
  readonly function: string;
  readonly name: string;
  readonly source: string;
  readonly args: readonly CellArgument[];
  readonly expected: readonly (readonly CellValue[])[];
  /** The most by which a figure may differ: half of the last digit its source prints. */
  readonly tolerance: number;
}
