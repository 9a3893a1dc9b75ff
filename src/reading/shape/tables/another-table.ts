import { nameKey } from "../../../model/names";
import { isLabelRow, filledIn, isNumeric, textAt } from "../grid";
import { isUnitAlone } from "./heading-marks";
import { MOST_BLANK, nextFilled } from "./look-down";
import type { BodyRow, TableBegun } from "./look-down";
import { isAllIncome, isAllSpending, mayBeIncome } from "../../vocabulary";

/** The same headings once more, as on every page of a printed list or under each section. */
export function isSameHeadings({ grid, headings, span }: TableBegun, row: number): boolean {
  const filled = filledIn(grid, row, span);
  const same = filled.filter((column) => {
    const key = nameKey(textAt(grid, row, column));
    return [headings.labels, ...headings.groups].some((at) => nameKey(textAt(grid, at, column)) === key);
  });
  return filled.length > 0 && same.length >= Math.max(1, filled.length * 0.7);
}

/** "Expenditure", 2024, 2025 below headings of the same years: no amounts. */
export function isSameYears({ grid, headings, figures }: TableBegun, row: number): boolean {
  const filled = figures.filter((column) => grid.classAt(row, column) !== "blank");
  return (
    filled.length > 0 &&
    filled.every(
      (column) =>
        grid.classAt(row, column) === "year" &&
        nameKey(textAt(grid, row, column)) === nameKey(textAt(grid, headings.labels, column)),
    )
  );
}

/** "RECEIPTS" where the headings say "PAYMENTS": what comes in is a table of its own. */
export function headsIncome(
  { grid, headings }: TableBegun,
  row: number,
  [first = 0]: readonly number[],
): boolean {
  const own = textAt(grid, row, first);
  const above = textAt(grid, headings.labels, first);
  return (isAllIncome(own) || (mayBeIncome(own) && isAllSpending(above))) && nameKey(own) !== nameKey(above);
}

/** "Expenditure" in the headings once more, after rows under "Income", or under it among the headings: what is spent is a table of its own. */
export function headsSpending(
  { grid, headings, span }: TableBegun,
  [first = 0]: readonly number[],
  row: number,
  before: readonly BodyRow[],
): boolean {
  const section = before.find(({ kind }) => kind === "section");
  const above = textAt(grid, section?.row ?? headings.labels, span.first);
  return isAllIncome(above) && isAllSpending(textAt(grid, row, first));
}

/** A text over the same headings once more begins a table of its own: one for each body, one for each page. */
function isTitle(look: TableBegun, row: number): boolean {
  const next = nextFilled(look, row + 1);
  return next !== null && isSameHeadings(look, next);
}

/** A section, the title of the next page of the same list, or the title of a table of its own (null). */
export function sectionOrTitle(look: TableBegun, row: number): BodyRow["kind"] | null {
  if (!isTitle(look, row)) return "section";
  const { grid, headings, span } = look;
  const bare = (at: number) =>
    filledIn(grid, at, span)
      .map((column) => nameKey(textAt(grid, at, column)).replace(/\d+|\([^)]*\)/g, ""))
      .join(" ");
  const isNumbered = /\d/.test(textAt(grid, row, filledIn(grid, row, span)[0]!));
  for (let at = headings.first - 1; at >= Math.max(0, headings.first - MOST_BLANK); at -= 1) {
    if (isNumbered && bare(at) === bare(row) && /\bpage\b/.test(bare(row))) return "headings";
  }
  return null;
}

/** A row of texts right under headings that came again. */
export function isUnitOrCodeRow(look: TableBegun, row: number, before: readonly BodyRow[]): boolean {
  const last = before.at(-1);
  return last?.kind === "headings" && last.row === row - 1 && isLabelRow(look.grid, row, look.span);
}

/**
 * Whether a row of texts over the figures heads another table rather than lacking its amounts: it heads most columns of figures, and
 * stands apart from the rows above, or every one of its texts is new.
 */
export function startsTable(
  { grid, figures, span }: TableBegun,
  row: number,
  filled: readonly number[],
  before: readonly BodyRow[],
): boolean {
  const heads = filled.filter((column) => figures.includes(column));
  if (before.length === 0) return false;
  if (heads.length < Math.min(2, figures.length) || heads.length < figures.length * 0.5) return false;
  const last = before.at(-1);
  const isApart = last === undefined || last.row < row - 1 || last.kind !== "data";
  if (isApart) return true;
  if (figures.length === 1) return false;
  const below =
    row + 1 < grid.rows && filledIn(grid, row + 1, span).some((column) => isNumeric(grid, row + 1, column));
  return below && heads.every((column) => grid.classAt(row, column) === "text");
}

/** Blank rows that part a table from the next one, if that has figures in other columns. */
const APART = 2;

/**
 * Whether texts apart from the rows above head all figures below, which stand where this table has names, or in some columns only: further
 * apart, or under a unit of their own.
 */
export function headsOtherFigures(
  { grid, figures, span }: TableBegun,
  row: number,
  filled: readonly number[],
  before: readonly BodyRow[],
): boolean {
  const gap = row - 1 - (before.at(-1)?.row ?? row);
  if (gap < 1 || filled.length < 2 || !isLabelRow(grid, row, span)) return false;
  const below = filledIn(grid, row + 1, span).filter((column) => isNumeric(grid, row + 1, column));
  const isHeaded = below.length > 0 && below.every((column) => filled.includes(column));
  const overFigures = filled.filter((column) => figures.includes(column));
  const isInUnits =
    overFigures.length > 0 && overFigures.every((column) => isUnitAlone(textAt(grid, row, column)));
  return (
    isHeaded &&
    (below.some((column) => !figures.includes(column)) ||
      ((gap >= APART || isInUnits) && below.length < figures.length))
  );
}

const NUMBERED = /^\W*(\d{1,2})[.):]?\s+\p{L}/u;

/** "3. Risk share", "Share", "£" below the table that is called "2. Expenditure": the next table of the sheet with headings of its own. */
export function isNextInNumber({ grid, headings, span }: TableBegun, row: number): boolean {
  const numberAt = (at: number) => {
    const [first] = at < 0 ? [] : filledIn(grid, at, span);
    const [, digits] = NUMBERED.exec(first === undefined ? "" : textAt(grid, at, first)) ?? [];
    return digits === undefined ? null : Number(digits);
  };
  const own = numberAt(row);
  const above = [headings.first, headings.first - 1, headings.first - 2].map(numberAt);
  return own !== null && above.includes(own - 1);
}
