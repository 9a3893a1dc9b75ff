import type { FunctionEntry } from "../define";
import type { Cell, CellArgument, CellValue } from "../cells";
import { fullName } from "../namespace";
import { address, columnLetters } from "../../formula";
import type { SheetBox } from "../../formula";
import type { TwinArgument } from "../twins";
import type { Block, Line, TableCell } from "./document";

/** A call set out on an empty sheet, as a reader would type it in to try it. */
export interface Worksheet {
  /** The arguments' cells and their names, as a part of a sheet. */
  readonly inputs: Block;
  /** The formula over these cells: "=PLACE.SHARE(B1, B2:D2)". */
  readonly formula: string;
  /** Where the formula is typed, and how far its result spills. */
  readonly result: SheetBox;
  /** The arguments by parameter name, for the native twin. */
  readonly given: Readonly<Record<string, TwinArgument>>;
}

interface PlacedArgument {
  readonly name: string;
  readonly cells: SheetBox;
  readonly content: readonly (readonly Cell[])[];
}

/** What is in a cell of a sheet. */
interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly shown: TableCell;
}

/**
 * Sets out a call. An argument of one row has a row of its own, after its name; taller ones go under their names, side by
 * side where they are of one height. The result comes two rows below.
 */
export function setOut(
  { id, parameters }: FunctionEntry,
  args: readonly CellArgument[],
  value: readonly (readonly CellValue[])[],
): Worksheet {
  const placed = place(parameters, args);
  const below = Math.max(0, ...placed.map(({ cells }) => cells.row + cells.rows));
  const result: SheetBox = {
    sheet: "",
    row: below + 1,
    column: 0,
    rows: value.length,
    columns: value[0]?.length ?? 1,
  };
  const byName = new Map(placed.map((each) => [each.name, each.cells]));
  const named = parameters.slice(0, args.length).map(({ name }) => byName.get(name));
  return {
    inputs: sheetPart(placed.flatMap(cellsOf)),
    formula: `=${fullName(id)}(${named.map((cells) => (cells ? address(cells) : "")).join(", ")})`,
    result,
    given: Object.fromEntries(placed.map(({ name, cells }) => [name, { kind: "cells", cells }])),
  };
}

/** Values as they are on the sheet. */
export function valuesAt(
  { row, column }: Pick<SheetBox, "row" | "column">,
  values: readonly (readonly CellValue[])[],
): Block {
  return sheetPart(
    values.flatMap((line, down) =>
      line.map((cell, across) => ({ row: row + down, column: column + across, shown: shownCell(cell) })),
    ),
  );
}

/** A part of a sheet with its columns' letters and its rows' numbers. */
export function sheetPart(cells: readonly SheetCell[], folded?: string): Block {
  const columns = span(cells.map(({ column }) => column));
  const rows = span(cells.map(({ row }) => row));
  const at = new Map(cells.map(({ row, column, shown }) => [`${row} ${column}`, shown]));
  return {
    kind: "table",
    headings: ["", ...columns.map(columnLetters)],
    rows: rows.map((row) => [
      [String(row + 1)],
      ...columns.map((column): TableCell => at.get(`${row} ${column}`) ?? [""]),
    ]),
    isSheet: true,
    ...(folded === undefined ? {} : { folded }),
  };
}

/** A value as a cell shows it. */
export function shownCell(cell: Cell): TableCell {
  if (typeof cell === "number") return cell;
  return textLine(shownText(cell));
}

function shownText(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell);
}

function textLine(text: string): Line {
  return text === "" ? [] : [text];
}

function place(parameters: FunctionEntry["parameters"], args: readonly CellArgument[]): PlacedArgument[] {
  const placed: PlacedArgument[] = [];
  let next = 0;
  args.forEach((argument, index) => {
    const content = asBlock(argument);
    const name = parameters[index]?.name;
    if (content === null || name === undefined) return;
    const size = { rows: content.length, columns: Math.max(...content.map((row) => row.length)) };
    const before = placed.at(-1)?.cells;
    const beside = before !== undefined && size.rows > 1 && before.rows === size.rows;
    const corner = beside
      ? { row: before.row, column: before.column + before.columns }
      : size.rows > 1
        ? { row: next + 1, column: 0 }
        : { row: next, column: 1 };
    placed.push({ name, content, cells: { sheet: "", ...corner, ...size } });
    next = corner.row + size.rows;
  });
  return placed;
}

/** null where the argument is left out. */
function asBlock(argument: CellArgument): readonly (readonly Cell[])[] | null {
  if (argument === null || argument === undefined) return null;
  return Array.isArray(argument)
    ? (argument as readonly (readonly Cell[])[])
    : [[argument as Exclude<CellArgument, readonly unknown[]>]];
}

function cellsOf({ name, cells, content }: PlacedArgument): SheetCell[] {
  const label: SheetCell = {
    ...(cells.rows > 1
      ? { row: cells.row - 1, column: cells.column }
      : { row: cells.row, column: cells.column - 1 }),
    shown: [{ strong: name }],
  };
  const body = content.flatMap((row, down) =>
    row.map((cell, across) => ({
      row: cells.row + down,
      column: cells.column + across,
      shown: shownCell(cell),
    })),
  );
  return [label, ...body];
}

function span(places: readonly number[]): number[] {
  const last = Math.max(0, ...places);
  const first = Math.min(last, ...places);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
