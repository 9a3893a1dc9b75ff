import { isExcelError } from "../formula";
import { isTotalLabel as isTotalName, saysNothing } from "../model/names";

/** A cell's value as Excel gives it: "" where the cell is empty, an error as its text ("#N/A"). */
export type Cell = string | number | boolean;

export function isError(cell: Cell): cell is string {
  return typeof cell === "string" && isExcelError(cell);
}

export function isBlank(cell: Cell): boolean {
  return typeof cell === "string" && saysNothing(cell);
}

/** The cell's text as a name: no spaces around it. */
export function textOf(cell: Cell): string {
  return String(cell).trim();
}

/** Whether the cell names a row that adds up other rows. */
export function isTotalLabel(cell: Cell): boolean {
  return isTotalName(textOf(cell));
}
