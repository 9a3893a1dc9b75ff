import { fixed, moving, movingDown, part } from "../../formula";
import type { SheetBox } from "../../formula";
import type { TwinArgument, TwinCall } from "./twin";

/** A number, or what holds where it is left out or its cell is empty; without that it must be given. */
export function numberOf(call: TwinCall, name: string, whenLeftOut?: string): string {
  const argument = call.given[name];
  if (!argument) return whenLeftOut ?? missing(name);
  if (argument.kind === "value") return typedNumber(argument.text);
  const cell = fixed(part(argument.cells, 0, 0));
  return whenLeftOut === undefined ? cell : unlessBlank(cell, whenLeftOut);
}

/** A word, or what holds where it is left out or its cell is empty; without that it must be given. MATCH and = ignore capitals. */
export function wordOf(call: TwinCall, name: string, whenLeftOut?: string): string {
  const argument = call.given[name];
  const otherwise = whenLeftOut === undefined ? undefined : `"${whenLeftOut}"`;
  if (!argument) return otherwise ?? missing(name);
  return wordIn(argument, 0, 0, otherwise);
}

/** The same for the cell in the same place as the result's cell, in an argument that may be one cell for all. */
export function wordAt(
  call: TwinCall,
  name: string,
  row: number,
  column: number,
  otherwise?: string,
): string {
  const argument = call.given[name];
  return argument ? wordIn(argument, row, column, otherwise) : (otherwise ?? missing(name));
}

function wordIn(argument: TwinArgument, row: number, column: number, otherwise?: string): string {
  // A code or a year may be typed as a number; among words it is one.
  if (argument.kind === "value") return argument.text.startsWith('"') ? argument.text : `"${argument.text}"`;
  const cell = cellFor(argument.cells, row, column);
  return otherwise === undefined ? `TRIM(${cell})` : `IF(TRIM(${cell})="",${otherwise},TRIM(${cell}))`;
}

/** A number in the same place as the result's cell, in an argument that may be one cell for all; an empty cell is 0. */
export function numberAt(call: TwinCall, name: string, row: number, column: number): string {
  const argument = call.given[name] ?? missing(name);
  return argument.kind === "value"
    ? typedNumber(argument.text)
    : `N(${cellFor(argument.cells, row, column)})`;
}

/** The same for a line beside the result's rows, which may be the other way round; nothing where it is left out. */
export function numberInLine(call: TwinCall, name: string, row: number): string {
  const argument = call.given[name];
  if (!argument) return "0";
  if (argument.kind === "value" || isOneCell(argument.cells)) return numberAt(call, name, 0, 0);
  return `N(${movingDown(alongLine(argument.cells, row))})`;
}

/**
 * Nothing where the amount's own cell is empty, since what is beside it may be empty too and then has nothing to look up or to
 * divide by. Where that is one cell for all, an empty amount is 0 anyway, and the formula stays as it is.
 */
export function unlessEmpty(
  call: TwinCall,
  name: string,
  beside: readonly string[],
  [row, column]: readonly [row: number, column: number],
  formula: string,
): string {
  const isRange = (each: string) => {
    const argument = call.given[each];
    return argument?.kind === "cells" && !isOneCell(argument.cells);
  };
  const amounts = call.given[name];
  if (amounts?.kind !== "cells" || !isRange(name) || !beside.some(isRange)) return formula;
  return `IF(${isBlank(moving(part(amounts.cells, row, column)))},0,${formula})`;
}

/** What a cell holds, or what holds where it is empty. An error in it is neither, and stays. */
export function unlessBlank(cell: string, otherwise: string): string {
  return `IF(${isBlank(cell)},${otherwise},${cell})`;
}

function isBlank(cell: string): string {
  return `LEN(TRIM(${cell}))=0`;
}

/** The same with what holds where it is left out or its cell is empty. */
export function numberAtOr(
  call: TwinCall,
  name: string,
  row: number,
  column: number,
  whenLeftOut: string,
): string {
  const argument = call.given[name];
  if (!argument) return whenLeftOut;
  if (argument.kind === "value") return typedNumber(argument.text);
  const cell = cellFor(argument.cells, row, column);
  return whenLeftOut === "0" ? `N(${cell})` : unlessBlank(cell, whenLeftOut);
}

/** One cell serves for all; otherwise each cell of the result has its own. */
function cellFor(cells: SheetBox, row: number, column: number): string {
  return isOneCell(cells) ? fixed(cells) : moving(part(cells, row, column));
}

export function isOneCell(cells: SheetBox): boolean {
  return cells.rows * cells.columns === 1;
}

/** An argument's cells; null where one value was typed into the formula. */
export function cellsOf(call: TwinCall, name: string): SheetBox | null {
  const argument = call.given[name] ?? missing(name);
  return argument.kind === "cells" ? argument.cells : null;
}

/** The number in one cell of a block, where an empty cell is 0. */
export function amountAt(argument: TwinArgument, row: number, column: number): string {
  return argument.kind === "value"
    ? typedNumber(argument.text)
    : `N(${moving(part(argument.cells, row, column))})`;
}

/** The cell that is so far along a line, whichever way the line runs. */
export function alongLine(line: SheetBox, index: number): SheetBox {
  return line.rows === 1 ? part(line, 0, index) : part(line, index, 0);
}

/** How many cells a line has. */
export function lineLength(line: SheetBox): number {
  return Math.max(line.rows, line.columns);
}

/** One share for all, or the one of a line that is beside the row, where an empty cell is 0. */
export function shareForRow(call: TwinCall, name: string, row: number): string {
  const cells = cellsOf(call, name);
  if (!cells || lineLength(cells) === 1) return numberOf(call, name);
  return `N(${movingDown(alongLine(cells, row))})`;
}

/** In brackets where it is below 0, so that no sign follows another. */
function typedNumber(text: string): string {
  return text.startsWith("-") ? `(${text})` : text;
}

function missing(name: string): never {
  throw new Error(`${name} is left out, but it is needed`);
}
