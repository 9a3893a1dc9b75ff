import { fixed, moving, movingDown, part, type Reference } from "./reference";
import type { TwinArgument, TwinCall } from "./twin";

/** A number, or what holds where it is left out or its cell is empty; without that it must be given. */
export function numberOf(call: TwinCall, name: string, whenLeftOut?: string): string {
  const argument = call.given[name];
  if (!argument) return whenLeftOut ?? missing(name);
  if (argument.kind === "value") return argument.text;
  const cell = fixed(part(argument.cells, 0, 0));
  return whenLeftOut === undefined ? cell : `IF(COUNT(${cell}),${cell},${whenLeftOut})`;
}

/** A word, or what holds where it is left out or its cell is empty; capitals and spaces around it do not matter to MATCH and TRIM. */
export function wordOf(call: TwinCall, name: string, whenLeftOut: string): string {
  const argument = call.given[name];
  if (!argument) return `"${whenLeftOut}"`;
  if (argument.kind === "value") return argument.text;
  const cell = fixed(part(argument.cells, 0, 0));
  return `IF(TRIM(${cell})="","${whenLeftOut}",TRIM(${cell}))`;
}

/** An argument's cells; null where one value was typed into the formula. */
export function cellsOf(call: TwinCall, name: string): Reference | null {
  const argument = call.given[name] ?? missing(name);
  return argument.kind === "cells" ? argument.cells : null;
}

/** The number in one cell of a block, where an empty cell is 0. */
export function amountAt(argument: TwinArgument, row: number, column: number): string {
  return argument.kind === "value" ? argument.text : `N(${moving(part(argument.cells, row, column))})`;
}

/** The cell that is so far along a line, whichever way the line lies. */
export function alongLine(line: Reference, index: number): Reference {
  return line.rows === 1 ? part(line, 0, index) : part(line, index, 0);
}

/** How many cells a line has. */
export function lineLength(line: Reference): number {
  return Math.max(line.rows, line.columns);
}

/** One share for all, or the one of a line that stands beside the row, where an empty cell is 0. */
export function shareForRow(call: TwinCall, name: string, row: number): string {
  const cells = cellsOf(call, name);
  if (!cells || lineLength(cells) === 1) return numberOf(call, name);
  return `N(${movingDown(alongLine(cells, row))})`;
}

function missing(name: string): never {
  throw new Error(`${name} is left out, but it is needed`);
}
