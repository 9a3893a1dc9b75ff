import { dayOf, isDateFormat } from "../../figures";
import type { Grid } from "./grid";

/** Blanks other than one space between words. */
const ODD_SPACE = /^\s|\s$|\s\s|[^\S ]/;

/** The cell's text with nothing blank around it and one space between words; a date as people write it. */
export function textAt(grid: Grid, row: number, column: number): string {
  const cell = grid.cell(row, column);
  if (typeof cell === "string") return inOneLine(cell);
  const isDay =
    ["date", "year"].includes(grid.classAt(row, column)) && isDateFormat(grid.format(row, column));
  return typeof cell === "number" && isDay ? dayOf(cell, grid.format(row, column)) : String(cell);
}

/** The text of a cell as it is shown as a name, however long it is. */
export function wholeTextAt(grid: Grid, row: number, column: number): string {
  const cell = grid.sheet.values[row]?.[column];
  return typeof cell === "string" ? inOneLine(cell) : textAt(grid, row, column);
}

/** Most texts are as they should be, and a list of payments has millions of them. */
function inOneLine(text: string): string {
  return ODD_SPACE.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}
