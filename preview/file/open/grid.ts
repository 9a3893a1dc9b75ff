import type { Cell, SheetContent } from "./content";
import type { Box } from "../../../src/formula";

/** The cells of a sheet as they come out of a file, in any order. */
export interface Grid {
  /** One cell that holds something; a cell of no value and no formula is passed over. */
  put(row: number, column: number, value: Cell, format: string, formula: string): void;
}

interface Row {
  readonly columns: number[];
  readonly values: Cell[];
  readonly formats: string[];
  readonly formulas: string[];
}

export const GENERAL = "General";

/** A sheet's cells, gathered one by one and then handed over as the block that they use. */
export function newGrid(): Grid & { content(about: SheetFacts): SheetContent } {
  const rows: Row[] = [];
  return {
    put: (row, column, value, format, formula) => {
      if (value === "" && formula === "") return;
      const cells = (rows[row] ??= { columns: [], values: [], formats: [], formulas: [] });
      cells.columns.push(column);
      cells.values.push(value);
      cells.formats.push(format);
      cells.formulas.push(formula);
    },
    content: (about) => contentOf(rows, about),
  };
}

export interface SheetFacts {
  readonly name: string;
  readonly isHidden: boolean;
  readonly merged: readonly Box[];
}

function contentOf(rows: readonly Row[], { name, isHidden, merged }: SheetFacts): SheetContent {
  const used = usedBox(rows);
  const blank = <T>(of: T): readonly T[] => Array<T>(used.columns).fill(of);
  // A million empty rows are one row of blanks a million times.
  const blanks = { values: blank<Cell>(""), formats: blank(GENERAL), formulas: blank("") };
  const block = <T>(
    part: "values" | "formats" | "formulas",
    otherwise: readonly T[],
    isPlain: (of: T) => boolean,
  ) =>
    Array.from({ length: used.rows }, (_, index) => {
      const row = rows[used.row + index];
      const cells = row?.[part] as readonly T[] | undefined;
      if (!row || !cells || cells.every(isPlain)) return otherwise;
      const across = [...otherwise];
      cells.forEach((cell, place) => (across[(row.columns[place] ?? 0) - used.column] = cell));
      return across;
    });
  return {
    name,
    isHidden,
    row: used.row,
    column: used.column,
    values: block<Cell>("values", blanks.values, (value) => value === ""),
    formats: block("formats", blanks.formats, (format) => format === GENERAL),
    formulas: block("formulas", blanks.formulas, (formula) => formula === ""),
    merged: merged.filter((box) => meet(box, used)),
  };
}

function usedBox(rows: readonly Row[]): Box {
  let [first, last, left, right] = [-1, -1, Number.MAX_SAFE_INTEGER, -1];
  rows.forEach((row, index) => {
    if (first < 0) first = index;
    last = index;
    for (const column of row.columns) {
      if (column < left) left = column;
      if (column > right) right = column;
    }
  });
  if (first < 0) return { row: 0, column: 0, rows: 0, columns: 0 };
  return { row: first, column: left, rows: last - first + 1, columns: right - left + 1 };
}

function meet(one: Box, other: Box): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
