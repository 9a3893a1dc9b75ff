import { excelErrorIn } from "../functions";
import { isTotalLabel as isTotalName } from "../model/names";

/** A cell's value as Excel gives it: "" where the cell is empty, an error as its text ("#N/A"). */
export type Cell = string | number | boolean;

const UNFINISHED = new Set(["#BUSY!", "#GETTING_DATA"]);

export function isError(cell: Cell): cell is string {
  return excelErrorIn(cell) !== null;
}

/** The cell's formula has not been worked out yet. */
export function isUnfinished(cell: Cell): boolean {
  return typeof cell === "string" && UNFINISHED.has(cell);
}

export function isBlank(cell: Cell): boolean {
  return typeof cell === "string" && cell.trim() === "";
}

/** The cell's text as a name: no spaces around it. */
export function textOf(cell: Cell): string {
  return String(cell).trim();
}

/** Whether the cell names a row that adds up other rows. */
export function isTotalLabel(cell: Cell): boolean {
  return isTotalName(textOf(cell));
}
