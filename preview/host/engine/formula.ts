import type { Box, CellPosition, CellValue } from "./cell";

/** A formula that a file has in a cell. */
export interface FiledFormula extends CellPosition {
  readonly formula: string;
}

export interface KeptFormula extends FiledFormula {
  /** The functions in it that the engine does not know. */
  readonly unknown: readonly string[];
}

export type FunctionCall = (
  args: readonly FunctionArgument[],
  caller: CellPosition,
) => CellValue | readonly (readonly CellValue[])[];

/** null for an argument left out, or an empty cell; a reference is always a block, of one cell or more. */
export type FunctionArgument = CellValue | null | readonly (readonly (CellValue | null)[])[];

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly sheet: string | null;
}

/** A table on a sheet, its heading row (if it shows one) and totals row included in the box. */
export interface TableArea {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly box: Box;
  readonly columns: readonly string[];
  readonly hasHeadings: boolean;
  readonly hasTotals: boolean;
}
