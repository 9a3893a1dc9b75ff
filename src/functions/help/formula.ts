import type { Cell, CellArgument, CellValue } from "../cells";
import { fullName } from "../namespace";

/** A call with its values in it: =PLACE.SHARE(100, {1,1,1}). An empty cell inside a range shows as nothing. */
export function typedFormula(id: string, args: readonly CellArgument[]): string {
  return `=${fullName(id)}(${args.map(argumentText).join(", ")})`;
}

/** Values in one line: columns separated by commas, rows by semicolons. */
export function inOneLine(values: readonly (readonly CellValue[])[]): string {
  return values.map((row) => row.map((cell) => literal(cell, "")).join(", ")).join("; ");
}

function argumentText(argument: CellArgument): string {
  if (!Array.isArray(argument)) return literal(argument as Cell, '"');
  const rows = argument as readonly (readonly Cell[])[];
  return `{${rows.map((row) => row.map((cell) => literal(cell, '"')).join(",")).join(";")}}`;
}

function literal(cell: Cell, quote: string): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "number" ? shownNumber(cell) : `${quote}${String(cell)}${quote}`;
}

/** A number with the 15 digits that Excel shows. */
export function shownNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}
