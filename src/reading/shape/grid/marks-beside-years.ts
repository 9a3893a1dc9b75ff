import { isBlank } from "../../cell";
import type { SheetContent } from "../../content";
import type { Classes } from "./classes";

const LEAST_YEARS = 2;
/** Notes to a heading are few. */
const MOST_NOTES = 20;

/**
 * The columns of a row whose numbers are those of notes: whole and small, each right behind a year of several in the row, in columns of marks:
 * "2002/03", 1, "2003/04" over amounts with an "r" behind those that were revised.
 */
export function marksBesideYears(
  { values }: SheetContent,
  row: number,
  classAt: Classes["at"],
): readonly number[] {
  const line = values[row] ?? [];
  const filled = line.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  const years = filled.filter((column) => classAt(row, column) === "year");
  const figures = filled.filter((column) => classAt(row, column) === "figure");
  if (years.length < LEAST_YEARS || figures.length === 0 || figures.length >= years.length) return [];
  const areOthers = filled.every((column) => ["year", "figure", "text"].includes(classAt(row, column)));
  const isMark = (column: number) => {
    const number = Number(line[column]);
    return (
      Number.isInteger(number) &&
      number > 0 &&
      number <= MOST_NOTES &&
      years.includes(column - 1) &&
      values.every((_, at) => at <= row || classAt(at, column) !== "figure")
    );
  };
  return areOthers && figures.every(isMark) ? figures : [];
}
