import { messages } from "../messages";
import { isBlank } from "./cell";
import type { Cell } from "./cell";
import { excelErrorIn } from "./excel-error";
import type { Parameter } from "./parameter";
import { CellProblem, refused } from "./problem";

/** An argument laid out as its parameter expects: a column is always n x 1, whichever way it was given. */
export interface Argument {
  readonly parameter: Parameter;
  /** False where it was left out. */
  readonly given: boolean;
  /** The size selected, trailing blanks included. */
  readonly rows: number;
  readonly columns: number;
  /** The size up to the last row and the last column with content. */
  readonly contentRows: number;
  readonly contentColumns: number;
  /** Whether it is the other way round on the sheet. */
  readonly turned: boolean;
  /** The cell at a row and a column counted from 0; beyond what was given it is blank. */
  readonly at: (row: number, column: number) => Cell;
  /** The cell's name for a message, row and column counted from 1 as they lie on the sheet. */
  readonly place: (row: number, column: number) => string;
}

/** Lays an argument out; throws where it is not a block of cells, or runs in a direction its parameter cannot take. */
export function layOut(parameter: Parameter, raw: unknown): Argument {
  const block = asBlock(parameter, raw);
  const content = contentSize(block);
  const rows = block.length;
  const columns = block.reduce((widest, row) => Math.max(widest, row.length), 0);
  const upright: Argument = {
    parameter,
    given: raw !== null && raw !== undefined,
    rows,
    columns,
    contentRows: content.rows,
    contentColumns: content.columns,
    turned: false,
    at: (row, column) => block[row]?.[column],
    place: (row, column) =>
      rows * columns > 1 ? `${parameter.name}, row ${row + 1}, column ${column + 1}` : parameter.name,
  };
  return asShaped(upright);
}

/** Throws the first Excel error among the arguments, in the order of the formula, then row by row; not those of rows looked up. */
export function refuseErrors(args: readonly Argument[]): void {
  for (const argument of args) {
    if (argument.parameter.errorsByRow) continue;
    for (let row = 0; row < argument.contentRows; row++) {
      for (let column = 0; column < argument.contentColumns; column++) {
        const problem = errorAt(argument, row, column);
        if (problem !== null) throw problem;
      }
    }
  }
}

/** The Excel error in a cell, as the answer it makes; null where there is none. */
export function errorAt(argument: Argument, row: number, column: number): CellProblem | null {
  const error = excelErrorIn(argument.at(row, column));
  return error === null
    ? null
    : new CellProblem(error, messages.holdsError(argument.place(row, column), error));
}

function asBlock(parameter: Parameter, raw: unknown): readonly (readonly Cell[])[] {
  if (raw === null || raw === undefined) return [];
  if (!Array.isArray(raw)) return [[raw as Cell]];
  if (!raw.every((row) => Array.isArray(row))) throw refused(messages.notARange(parameter.name));
  return raw as readonly (readonly Cell[])[];
}

function contentSize(block: readonly (readonly Cell[])[]): { rows: number; columns: number } {
  let rows = block.length;
  while (rows > 0 && block[rows - 1]!.every(isBlank)) rows--;
  let columns = 0;
  for (let row = 0; row < rows; row++) {
    const cells = block[row]!;
    let width = cells.length;
    while (width > columns && isBlank(cells[width - 1])) width--;
    columns = Math.max(columns, width);
  }
  return { rows, columns };
}

function asShaped(argument: Argument): Argument {
  switch (argument.parameter.shape) {
    case "block":
    case "single or block":
      return argument;
    case "single":
      return asSingle(argument);
    case "row":
      return asLine(argument, "row");
    case "column":
    case "single or column":
      return asLine(argument, "column");
  }
}

function asSingle(argument: Argument): Argument {
  const { contentRows, contentColumns } = argument;
  if (contentRows > 1 || contentColumns > 1) {
    throw refused(messages.notOneCell(argument.parameter.name, contentRows, contentColumns));
  }
  return argument;
}

/** A selection of one line shows by itself which way it runs; one of several rows and columns must have content in one line only. */
function asLine(argument: Argument, line: "column" | "row"): Argument {
  const { rows, columns, contentRows, contentColumns } = argument;
  if (rows > 1 && columns > 1 && contentRows > 1 && contentColumns > 1) {
    throw refused(messages.notOneLine(argument.parameter.name, line, contentRows, contentColumns));
  }
  const liesDown = columns === 1 || (rows > 1 && contentColumns <= 1);
  const liesAcross = rows === 1 || (columns > 1 && contentRows <= 1);
  if (line === "column") return liesDown ? argument : turned(argument);
  return liesAcross ? argument : turned(argument);
}

/** The same cells with rows and columns exchanged; places still name them as they lie on the sheet. */
function turned(argument: Argument): Argument {
  return {
    ...argument,
    rows: argument.columns,
    columns: argument.rows,
    contentRows: argument.contentColumns,
    contentColumns: argument.contentRows,
    turned: !argument.turned,
    at: (row, column) => argument.at(column, row),
    place: (row, column) => argument.place(column, row),
  };
}
