export { formatA1, parseA1 } from "./address";
export type { Book } from "./book/book";
export type { CustomFunctions, FunctionsMetadata } from "./custom-functions";
export type {
  Box,
  CellPosition,
  CellStyle,
  CellValue,
  Engine,
  FunctionArgument,
  FunctionCall,
  TableArea,
} from "./engine";
export { createHost, type Host, type HostOptions } from "./host";
export { DEFAULT_REQUIREMENTS, type Requirements } from "./requirements";
export { openAddInFrame, type AddInFrame } from "./transport/frame";
export { HostError } from "./wire/errors";
