import type { Box } from "../../../formula";
import type { Cell } from "../../cell";
import type { SheetContent } from "../../content";
import { figureIn } from "../../figures";
import type { CellClass } from "../../figures";
import { amountsAmongYears } from "./amounts-among-years";
import { classesOf } from "./classes";
import { marksBesideYears } from "./marks-beside-years";
import { namesAmongMarks } from "./names-among-marks";
import { numbersThatHead } from "./numbers-as-headings";
import { withUnitsMadeNumbers } from "./units-made-numbers";
import { yearsOfSixDigits } from "./years-of-six-digits";

/** The cells of a sheet with what each is. Rows and columns count from 0 at the first used cell. */
export interface Grid {
  readonly sheet: SheetContent;
  readonly rows: number;
  readonly columns: number;
  /** Merged cells, counted as the grid counts. */
  readonly merged: readonly Box[];
  cell(row: number, column: number): Cell;
  classAt(row: number, column: number): CellClass;
  formula(row: number, column: number): string;
  format(row: number, column: number): string;
}

/** Neighbouring columns, the last included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Classes of cells that fill a place where an amount belongs. */
const NUMERIC: ReadonlySet<CellClass> = new Set(["figure", "percent", "error", "nil", "missing"]);

/** Of longer texts only the beginning is read, so that no text of a sheet takes long; they are shown whole. */
const MOST_READ = 400;

/** The cells of a sheet; what each is shows by itself and by those around it. */
export function gridOf(whole: SheetContent): Grid {
  const sheet = { ...whole, values: withUnitsMadeNumbers(shortened(whole.values), whole.formats) };
  const classes = classesOf(sheet);
  amountsAmongYears(sheet, classes);
  namesAmongMarks(sheet, classes);
  for (const [row, column] of yearsOfSixDigits(sheet, classes.at)) classes.set(row, column, "year");
  for (const row of sheet.values.keys())
    for (const column of numbersThatHead(sheet, row, classes.at)) classes.set(row, column, "text");
  for (const row of sheet.values.keys())
    for (const column of marksBesideYears(sheet, row, classes.at)) classes.set(row, column, "blank");
  return {
    sheet: whole,
    rows: sheet.values.length,
    columns: sheet.values[0]?.length ?? 0,
    merged: sheet.merged.map((box) => ({
      ...box,
      row: box.row - sheet.row,
      column: box.column - sheet.column,
    })),
    cell: (row, column) => sheet.values[row]?.[column] ?? "",
    classAt: classes.at,
    formula: (row, column) => sheet.formulas[row]?.[column] ?? "",
    format: (row, column) => sheet.formats[row]?.[column] ?? "General",
  };
}

function shortened(values: SheetContent["values"]): SheetContent["values"] {
  const isLong = (cell: Cell): cell is string => typeof cell === "string" && cell.length > MOST_READ;
  return values.map((line) =>
    line.some(isLong) ? line.map((cell) => (isLong(cell) ? cell.slice(0, MOST_READ) : cell)) : line,
  );
}

/** Whether the cell is where an amount would be: a number, an error, a dash or a mark for what is missing. */
export function isNumeric(grid: Grid, row: number, column: number): boolean {
  return NUMERIC.has(grid.classAt(row, column));
}

/** The amount in a cell; null where it holds none. A dash is 0; a year is a number like another. */
export function amountAt(grid: Grid, row: number, column: number): number | null {
  const cell = grid.cell(row, column);
  if (typeof cell === "number") return grid.classAt(row, column) === "date" ? null : cell;
  if (typeof cell === "boolean") return null;
  const read = figureIn(cell);
  if (read === null) return grid.classAt(row, column) === "year" ? Number(cell) || null : null;
  if (read.kind === "nil") return 0;
  return read.kind === "figure" ? read.value : null;
}

/** The columns of a span that are filled in a row. */
export function filledIn(grid: Grid, row: number, { first, last }: Span): readonly number[] {
  const filled: number[] = [];
  for (let column = first; column <= last; column += 1) {
    if (grid.classAt(row, column) !== "blank") filled.push(column);
  }
  return filled;
}
