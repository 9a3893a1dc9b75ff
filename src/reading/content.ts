import type { Box } from "../formula";
import type { Cell } from "./cell";

/** The used cells of a sheet: rows and columns counted from 0, the first cell at (`row`, `column`). All blocks have the same size. */
export interface SheetContent {
  readonly name: string;
  readonly isHidden: boolean;
  readonly row: number;
  readonly column: number;
  /** Values as Excel gives them: "" where empty, dates as serial numbers, errors as their text ("#N/A"). */
  readonly values: readonly (readonly Cell[])[];
  /** Number formats as Excel writes them; "General" where none was chosen. */
  readonly formats: readonly (readonly string[])[];
  /** Formulas with their "="; "" where a value was typed. */
  readonly formulas: readonly (readonly string[])[];
  /** Merged cells, on the sheet; the value is in the first. */
  readonly merged: readonly Box[];
}

/** A table or a named range, as the user declared it. */
export interface DeclaredArea {
  readonly kind: "table" | "name";
  readonly name: string;
  readonly sheet: string;
  /** A table's heading row and totals row included. */
  readonly box: Box;
  readonly hasHeadings: boolean;
  readonly hasTotals: boolean;
}

/** A workbook as it is read: what `workbook` fetches from Excel and `preview/file` reads from a file. */
export interface BookContent {
  /** The file's name, which may say a unit or a year; "" where it is not known. */
  readonly fileName: string;
  readonly sheets: readonly SheetContent[];
  readonly declared: readonly DeclaredArea[];
}
