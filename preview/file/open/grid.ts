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

type Rows = ReadonlyMap<number, Row>;

export const GENERAL = "General";

/** A sheet's cells, gathered one by one and then handed over as the block that they use. */
export function newGrid(): Grid & { content(about: SheetFacts): SheetContent } {
  const rows = new Map<number, Row>();
  return {
    put: (row, column, value, format, formula) => {
      if (value === "" && formula === "") return;
      let cells = rows.get(row);
      if (!cells) {
        cells = { columns: [], values: [], formats: [], formulas: [] };
        rows.set(row, cells);
      }
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

function contentOf(rows: Rows, { name, isHidden, merged }: SheetFacts): SheetContent {
  const used = usedBox(rows);
  const blank = <T>(of: T): readonly T[] => Array<T>(used.columns).fill(of);
  // A million empty rows are one row of blanks a million times.
  const blanks = { values: blank<Cell>(""), formats: blank(GENERAL), formulas: blank("") };
  const block = <T>(
    part: "values" | "formats" | "formulas",
    otherwise: readonly T[],
    isPlain: (of: T) => boolean,
  ) => {
    const lines = Array<readonly T[]>(used.rows).fill(otherwise);
    for (const [index, row] of rows) {
      const cells = row[part] as readonly unknown[] as readonly T[];
      if (cells.every(isPlain)) continue;
      const across = [...otherwise];
      cells.forEach((cell, place) => (across[(row.columns[place] ?? 0) - used.column] = cell));
      lines[index - used.row] = across;
    }
    return lines;
  };
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

function usedBox(rows: Rows): Box {
  let [first, last, left, right] = [Infinity, -1, Infinity, -1];
  for (const [index, { columns }] of rows) {
    first = Math.min(first, index);
    last = Math.max(last, index);
    for (const column of columns) {
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  if (last < 0) return { row: 0, column: 0, rows: 0, columns: 0 };
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
