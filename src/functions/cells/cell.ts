import { saysNothing } from "../../model/names";

/** A value that a cell can show. */
export type CellValue = number | string | boolean;

/** An error as Excel hands it over when it does so as an object: CustomFunctions.Error, or an error "cell value". */
export type ErrorCell = { readonly code: string } | { readonly basicValue: string };

/**
 * One cell as it reaches a function. An empty cell is null (Excel on the web, and newer Excel on Windows and Mac), "" or undefined;
 * older Excel on Windows and Mac passes 0 for it, which we cannot tell from a typed 0.
 */
export type Cell = CellValue | ErrorCell | null | undefined;

/** One argument as it reaches a function: a block of cells, one cell, or null or undefined where it was left out. */
export type CellArgument = Cell | readonly (readonly Cell[])[];

/** Whether a reader would call the cell empty; a text of spaces counts, and one of signs that cannot be seen. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && saysNothing(cell));
}
