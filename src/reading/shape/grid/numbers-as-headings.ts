import { plainHeading } from "../../heading-words";
import type { SheetContent } from "../../content";
import { isBlank } from "../../cell";
import type { Classes } from "./classes";

/** What heads a column of names beside columns that numbers head. */
const HEADS_NAMES =
  /^((local )?authority|agenc(y|ies)|bod(y|ies)|organi[sz]ation|partner|council|trust|force|service( area)?|functions?|directorate|department|division|programme|account|subjective|description|name|cost cent(re|er)s?|(service|function|cost cent(re|er)|account) (code|name|description)|period|month|ward|school)$/;
/** What may stand behind the numbers: their sum, or what is said of the row. */
const BEHIND = /^(grand |overall )?totals?\b|^(sum|all|notes?|comments?|budget|variance|full year)$/;
const LEAST = 2;
/** So many numbers with nothing but an empty corner before them. */
const LEAST_UNDER_CORNER = 3;
/** Codes have so many digits. */
const CODE = 1000;

/**
 * The columns of a row whose numbers name what is below them: whole numbers that differ, behind the headings of names and perhaps before a
 * total, with names and figures in the row below: "Agency", 10045, 10046, "Total"; "Service", 1, 2, 3.
 */
export function numbersThatHead(
  { values, formats }: SheetContent,
  row: number,
  classAt: Classes["at"],
): readonly number[] {
  const cells = values[row] ?? [];
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  const numbers = filled.filter((column) => ["figure", "year"].includes(classAt(row, column)));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined || numbers.length < LEAST) return [];
  // Years name themselves.
  if (numbers.every((column) => classAt(row, column) === "year")) return [];
  const isUnderFigures = filled.some((column) => classAt(row - 1, column) === "figure");
  if (row > 0 && isUnderFigures) return [];
  const areWhole = numbers.every(
    (column) =>
      isWhole(cells[column]!) && ["General", "0", "@"].includes(formats[row]?.[column] ?? "General"),
  );
  if (!areWhole) return [];
  const areOthers = new Set(numbers.map((column) => Number(cells[column]))).size === numbers.length;
  const before = filled.filter((column) => column < first);
  const isWord = (column: number, words: RegExp) =>
    classAt(row, column) === "text" && words.test(plainHeading(String(cells[column])));
  const isNumber = new Set(numbers);
  // "Trust", 999, 111, "PTS": a name over figures beside the numbers.
  const isNamed = (column: number) =>
    classAt(row, column) === "text" &&
    classAt(row + 1, column) === "figure" &&
    filled.filter((each) => each < first).every((each) => isWord(each, HEADS_NAMES));
  const isBehind = filled.every(
    (column) =>
      column < first ||
      isNumber.has(column) ||
      (column > last && (isWord(column, BEHIND) || isNamed(column))),
  );
  if (!areOthers || !isBehind) return [];
  const isHeaded = before.length > 0 && before.every((column) => classAt(row, column) === "text");
  const isCalled = isHeaded && before.every((column) => isWord(column, HEADS_NAMES));
  const areRising = numbers.every(
    (column, at) => at === 0 || Number(cells[column]) > Number(cells[numbers[at - 1]!]),
  );
  const areCodes =
    areRising && Number(cells[first]) >= CODE && String(cells[first]).length === String(cells[last]).length;
  const isOver = isOverData(values[row + 1] ?? [], { row: row + 1, first, numbers }, classAt);
  // Texts over the numbers, a blank row between or not, name the columns already: these are their codes, unless they add up what is below.
  const above = filledAbove(values, row);
  if (above !== null && numbers.every((column) => classAt(above, column) === "text"))
    return isOver && before.length === 0 && areCodes && !addUp(values, row, numbers) ? numbers : [];
  const isCorner = before.length === 0 && numbers.length >= LEAST_UNDER_CORNER && areCodes;
  const isTotalled =
    isHeaded && areRising && filled.some((column) => column > last && isWord(column, /total/));
  return isOver && (isCalled || isCorner || isTotalled) ? numbers : [];
}

/** The nearest row above that holds anything, over a blank one at most. */
function filledAbove(values: SheetContent["values"], row: number): number | null {
  const near = [row - 1, row - 2].find((at) => at >= 0 && !values[at]!.every(isBlank));
  return near ?? null;
}

function isWhole(cell: SheetContent["values"][number][number]): boolean {
  const number = typeof cell === "number" ? cell : Number(/^\d{1,8}$/.exec(String(cell).trim())?.[0] ?? NaN);
  return Number.isInteger(number) && number > 0;
}

/** Whether a number is the sum of those below it, once or, with a total at the end, twice. */
function addUp(values: SheetContent["values"], row: number, numbers: readonly number[]): boolean {
  return numbers.some((column) => {
    const below = values.slice(row + 1).map((line) => line[column]);
    const sum = below.reduce<number>((all, cell) => all + (typeof cell === "number" ? cell : 0), 0);
    return [1, 2].some((times) => Math.abs(sum - times * Number(values[row]![column])) < 0.5);
  });
}

/** The row below has a name before the first of the columns, and figures in some of them. */
function isOverData(
  cells: readonly unknown[],
  {
    row,
    first,
    numbers,
  }: { readonly row: number; readonly first: number; readonly numbers: readonly number[] },
  classAt: Classes["at"],
): boolean {
  const isNamed = cells.some((_, column) => column < first && classAt(row, column) === "text");
  return isNamed && numbers.some((column) => classAt(row, column) === "figure");
}
