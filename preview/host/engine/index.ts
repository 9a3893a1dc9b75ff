/** What the host asks of the sums behind it, and in what terms. */
export type { Box, CellInput, CellPosition, CellValue } from "./cell";
export type { SheetChange, SheetEdit, Shift } from "./edit";
export type { Engine } from "./engine";
export type {
  DefinedName,
  FiledFormula,
  FunctionArgument,
  FunctionCall,
  KeptFormula,
  TableArea,
} from "./formula";
export type { CellStyle, LaidOut } from "./looks";
