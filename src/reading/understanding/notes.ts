import { unitNamed } from "../../model/wording";
import type { Unit } from "../../model/wording";
import { areNumbersOfColumns, filledIn, textAt } from "../shape";
import type { Grid, Span } from "../shape";

/** Rows above the headings that may say the unit of a table. */
const NOTES_ABOVE = 10;
const NOTES_BELOW = 4;
const LONG_NOTE = 200;

/** What is written above a table. */
export interface Notes {
  /** The nearest first. */
  readonly notes: readonly string[];
  /** Those that are alone in their rows. */
  readonly titles: readonly string[];
}

/** The texts above a row over the columns of a table, or to the left of them, until another table's figures. */
export function notesAbove(
  grid: Grid,
  { from, to }: { readonly from: number; readonly to: number },
  span: Span,
): Notes {
  const notes: string[] = [];
  const titles: string[] = [];
  for (let at = to - 1; at >= Math.max(from, to - NOTES_ABOVE); at -= 1) {
    const inside = filledIn(grid, at, span);
    const figures = inside.filter((column) => grid.classAt(at, column) === "figure");
    // Figures beside no name are codes of columns, or the total of another table, whose rows are next.
    const isNamed = figures.length < inside.length;
    // One row of figures right above the headings, with nothing like it above, is of their codes: "Line ref", 1.01, 2.04.
    const areCodes = at === to - 1 && (at === from || filledIn(grid, at - 1, span).length < 2);
    if (figures.length > 1 && isNamed && !areCodes && !areNumbersOfColumns(grid, at, span)) break;
    // What is beside percentages says what these are, and nothing of the table.
    const shares = inside.filter((column) => grid.classAt(at, column) === "percent");
    if (shares.length > 1) continue;
    const before = filledIn(grid, at, { first: 0, last: span.first - 1 });
    const texts = (inside.length > 0 ? inside : before)
      .filter((column) => ["text", "year"].includes(grid.classAt(at, column)))
      .map((column) => textAt(grid, at, column))
      .filter((text) => text.length <= LONG_NOTE);
    notes.push(...texts);
    // A text beside a figure is a parameter of the sheet: "Col_No" beside 2.
    if (texts.length === 1 && figures.length === 0) titles.push(...texts);
  }
  return { notes, titles };
}

/** What a table is called by the texts that are alone in their rows above it: the longest that is no sentence; empty where there is none. */
export function longestTitle(titles: readonly string[]): string {
  const called = titles.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => !/[.:]$/.test(text));
  return called.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

/** The unit in a title of the whole sheet, which is above the title of its first table; null where there is none. */
export function unitOfSheet(grid: Grid, top: number): Unit | null {
  const { titles } = notesAbove(grid, { from: 0, to: top }, { first: 0, last: grid.columns - 1 });
  const [unit = null] = titles.slice(1).flatMap((text) => unitNamed(text) ?? []);
  return unit;
}

/** The texts right below a table, which stand alone in their rows, until those that are right above the next table. */
export function notesBelow(grid: Grid, last: number, next: number): readonly string[] {
  const notes: string[] = [];
  const isFilled = (row: number) => filledIn(grid, row, { first: 0, last: grid.columns - 1 }).length > 0;
  let end = Math.min(next, grid.rows);
  while (next < grid.rows && end > last + 1 && isFilled(end - 1)) end -= 1;
  for (let row = last + 1; row < Math.min(last + 1 + NOTES_BELOW, end); row += 1) {
    const filled = filledIn(grid, row, { first: 0, last: grid.columns - 1 });
    if (filled.length > 1) break;
    const [only] = filled;
    if (only !== undefined && grid.classAt(row, only) === "text") notes.push(textAt(grid, row, only));
  }
  return notes.filter((text) => text.length <= LONG_NOTE);
}
