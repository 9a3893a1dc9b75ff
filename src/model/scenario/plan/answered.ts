import { cellOf, reference } from "../../../formula";
import type { SheetBox } from "../../../formula";

/**
 * One cell of a block that a formula's answer fills, as a formula without its equals sign. Where there is no answer the error
 * stands in the first cell alone and the others are empty, which would read as 0; so the error is shown instead.
 */
export function answeredCell(block: SheetBox, row: number, column: number): string {
  const first = reference(cellOf(block, 0, 0));
  return `IF(ISERROR(${first}),${first},${reference(cellOf(block, row, column))})`;
}
