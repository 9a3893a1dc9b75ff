import type { Argument } from "./argument";
import type { Cell } from "./cell";

/** The cells of an argument as they were when it was read, even if the range changes afterwards. */
export interface CopiedCells {
  readonly argument: Pick<
    Argument,
    "given" | "turned" | "rows" | "columns" | "contentRows" | "contentColumns"
  >;
  /** Row by row. */
  readonly cells: readonly Cell[];
}

export function copiedCells(argument: Argument): CopiedCells {
  const { given, turned, rows, columns, contentRows, contentColumns } = argument;
  const cells: Cell[] = [];
  for (let row = 0; row < contentRows; row++) {
    for (let column = 0; column < contentColumns; column++) cells.push(argument.at(row, column));
  }
  return { argument: { given, turned, rows, columns, contentRows, contentColumns }, cells };
}

/** Whether an argument has the same cells in the same places as the copy; TRUE is not 1, and 1 is not "1". */
export function sameCells({ argument: copied, cells }: CopiedCells, argument: Argument): boolean {
  if (
    copied.given !== argument.given ||
    copied.turned !== argument.turned ||
    copied.rows !== argument.rows ||
    copied.columns !== argument.columns ||
    copied.contentRows !== argument.contentRows ||
    copied.contentColumns !== argument.contentColumns
  ) {
    return false;
  }
  let index = 0;
  for (let row = 0; row < argument.contentRows; row++) {
    for (let column = 0; column < argument.contentColumns; column++) {
      if (cells[index++] !== argument.at(row, column)) return false;
    }
  }
  return true;
}
