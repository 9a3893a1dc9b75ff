import type { Cell } from "../../cell";
import type { SheetContent } from "../../content";
import { yearOfSixDigits } from "../../figures";
import type { Classes } from "./classes";

/** What heads a column of years. */
const OF_YEARS = /^((financial|fiscal|budget|accounting) )?years?$|^fy$/i;
/** So many of them in a row, each the next of the one before, head columns. */
const LEAST_AS_HEADINGS = 2;
/** From 202425 to 202526. */
const NEXT = 101;

/** The cells in which 202526 is the year 2025/26, and no figure: below a heading of years, and years in turn over columns. */
export function yearsOfSixDigits(
  { values }: SheetContent,
  classAt: Classes["at"],
): readonly (readonly [row: number, column: number])[] {
  const underYears = new Set<number>();
  return values.flatMap((cells, row) => {
    const figures: number[] = [];
    for (const [column, cell] of cells.entries()) {
      const found = classAt(row, column);
      if (found === "figure") figures.push(column);
      else if (found === "text" && OF_YEARS.test(String(cell).trim())) underYears.add(column);
      else if (found === "text" && !/total/i.test(String(cell))) underYears.delete(column);
    }
    const years = figures.filter((column) => yearOfSixDigits(String(cells[column])) !== null);
    const areHeadings = years.length === figures.length && areInTurn(years.map((column) => cells[column]!));
    return years
      .filter((column) => areHeadings || underYears.has(column))
      .map((column) => [row, column] as const);
  });
}

function areInTurn(years: readonly Cell[]): boolean {
  const isNext = (year: Cell, at: number) => at === 0 || Number(year) === Number(years[at - 1]) + NEXT;
  return years.length >= LEAST_AS_HEADINGS && years.every(isNext);
}
