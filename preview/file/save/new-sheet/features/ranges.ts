import { address } from "../../../../../src/formula";
import type { Box } from "../../../../../src/formula";
import { movedFormula } from "../../../open/xlsx/formulas";

/** "A1:B2 D4": the cells that a rule is for. */
export function ranges(boxes: readonly Box[]): string {
  return boxes.map((box) => address(box)).join(" ");
}

/** A formula of a rule as for its first cell, which is how files keep it; `anchor` is the cell that it is as for. */
export function asForFirst(
  formula: string,
  anchor: { readonly row: number; readonly column: number },
  [first]: readonly Box[],
): string {
  const isThere = !first || (first.row === anchor.row && first.column === anchor.column);
  const text = formula.replace(/^=/, "");
  return isThere ? text : movedFormula(text, anchor, first);
}
