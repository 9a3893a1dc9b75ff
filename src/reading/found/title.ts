import type { Box } from "../../formula";
import { isBlank } from "../cell";
import type { SheetContent } from "../content";
import type { Understanding } from "../understanding";

/** Rows above a table in which its title is looked for. */
const TITLE_ROWS = 10;

/**
 * What a table is called: the only text right above its own columns, where other tables have theirs beside it; else, of the texts that are
 * alone in their rows above it, none of them a sentence, the longest.
 */
export function titleOf({ box, title }: Understanding, sheet: SheetContent): string {
  const { row, values } = sheet;
  const own = titleBeside(box, sheet);
  if (own !== null) return own;
  const texts: string[] = [];
  for (let at = box.row - row - 1; at >= Math.max(0, box.row - row - TITLE_ROWS); at -= 1) {
    const filled = values[at]?.filter((cell) => !isBlank(cell)) ?? [];
    const figures = filled.filter((cell) => typeof cell === "number");
    if (figures.length > 1 && !areNumbersOfColumns(figures)) break;
    const [only] = filled;
    if (filled.length === 1 && typeof only === "string") texts.push(only.replace(/\s+/g, " ").trim());
  }
  const called = texts.filter((text) => !/[.:]$/.test(text));
  return called.reduce((longest, text) => (text.length > longest.length ? text : longest), "") || title;
}

/** Whole numbers that never fall from one column to the next: those of columns or lines, and no data of another table. */
function areNumbersOfColumns(figures: readonly number[]): boolean {
  return figures.every((figure, at) => Number.isInteger(figure) && figure >= (figures[at - 1] ?? 0));
}

function titleBeside(box: Box, { row, column, values }: SheetContent): string | null {
  const line = values[box.row - row - 1] ?? [];
  const filled = line.flatMap((cell, at) => (isBlank(cell) ? [] : [{ cell, at: at + column }]));
  const [only, ...more] = filled.filter(({ at }) => at >= box.column && at < box.column + box.columns);
  const areTitles = filled.length > 1 && filled.every(({ cell }) => typeof cell === "string");
  if (only === undefined || more.length > 0 || !areTitles) return null;
  return String(only.cell).replace(/\s+/g, " ").trim();
}
