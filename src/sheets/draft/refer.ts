import { cellsAcross, cellsDown, reference } from "../../formula";
import type { SheetBox } from "../../formula";
import type { CellContent } from "./sheet";

/** Cells one below the other that show those of a column elsewhere. */
export function shownDown(column: SheetBox): CellContent[][] {
  return cellsDown(column).map((cell) => [`=${reference(cell)}`]);
}

/** Cells side by side that show those of a row elsewhere. */
export function shownAcross(row: SheetBox): CellContent[] {
  return cellsAcross(row).map((cell) => `=${reference(cell)}`);
}

/** Cells side by side that show those of a column elsewhere. */
export function columnAcross(column: SheetBox): CellContent[] {
  return cellsDown(column).map((cell) => `=${reference(cell)}`);
}
