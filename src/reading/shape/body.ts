import { nameKey } from "../../model/names";
import { filledIn, isNumeric, textAt } from "./grid";
import type { Grid, Span } from "./grid";
import { isLabelRow, isOrdinals } from "./column-numbers";
import { figureColumns } from "./figure-columns";
import { isUnitAlone } from "./headings";
import type { Headings } from "./headings";
import { saysIncome, totalWord } from "./total-words";

/** A row below the headings of a table. */
export interface BodyRow {
  readonly row: number;
  /** Rows of data have figures, or names without figures; a section names the rows below it. */
  readonly kind: "data" | "section" | "headings" | "note";
  /** A blank row or more is above it. */
  readonly isAfterGap: boolean;
}

/** A table found: its columns, its headings, and the rows below them. */
export interface Block {
  readonly span: Span;
  readonly headings: Headings;
  /** The columns that hold figures. */
  readonly figures: readonly number[];
  readonly rows: readonly BodyRow[];
  /** The last row that belongs to it. */
  readonly last: number;
}

/** More blank rows than this end a table. */
const MOST_BLANK = 3;

/** The table under the headings, in the columns of the span; null where there are no rows of data. */
export function blockUnder(grid: Grid, headings: Headings, span: Span, limit = grid.rows): Block | null {
  const figures = figureColumns(grid, headings.last + 1, span);
  if (figures.length === 0) return null;
  const look = { grid, headings, span, figures, limit };
  const rows: BodyRow[] = [];
  let row = headings.last + 1;
  while (row < limit) {
    const next = nextFilled(look, row);
    if (next === null || next - row > MOST_BLANK) break;
    const kind = kindOf(look, next, rows);
    if (kind === null) break;
    rows.push({ row: next, kind, isAfterGap: next > row });
    row = next + 1;
  }
  while (rows.length > 0 && rows.at(-1)!.kind !== "data") rows.pop();
  if (!rows.some(({ kind }) => kind === "data")) return null;
  return { span, headings, figures, rows, last: rows.at(-1)!.row };
}

interface Look {
  readonly grid: Grid;
  readonly headings: Headings;
  readonly span: Span;
  readonly figures: readonly number[];
  readonly limit: number;
}

function nextFilled({ grid, span, limit }: Look, from: number): number | null {
  for (let row = from; row < Math.min(limit, from + MOST_BLANK + 1); row += 1) {
    for (let column = span.first; column <= span.last; column += 1) {
      if (grid.classAt(row, column) !== "blank") return row;
    }
  }
  return null;
}

/** What a row is; null where the table has ended before it. */
function kindOf(look: Look, row: number, before: readonly BodyRow[]): BodyRow["kind"] | null {
  const { grid, span, figures } = look;
  const filled = filledIn(grid, row, span);
  if (figures.some((column) => isFigure(grid, row, column)))
    return isNumbered(look, row, filled) ? null : "data";
  const overFigures = filled.filter((column) => figures.includes(column));
  if (filled.length === 1 && overFigures.length === 1 && isTotalInOneCell(textAt(grid, row, filled[0]!)))
    return "note";
  if (filled.length === 1 && ["text", "year", "date"].includes(grid.classAt(row, filled[0]!)))
    return leadsToData(look, row) ? sectionOrTitle(look, row) : null;
  if (overFigures.length > 0) {
    if (isSameHeadings(look, row)) return headsIncome(look, row, filled) ? null : "headings";
    if (isUnitOrCodeRow(look, row, before)) return "headings";
    if (overFigures.every((column) => isUnitAlone(textAt(grid, row, column)))) {
      if (filled.length === overFigures.length) return "headings";
      // "Expenditure", "£" under "Income", "£" heads a table of its own.
      const isAlike = figures.every((column) => isUnitAlone(textAt(grid, look.headings.labels, column)));
      return isAlike ? null : "section";
    }
    const isNew = isLabelRow(grid, row, span) && startsTable(look, row, filled, before);
    return isNew ? null : "data";
  }
  if (filled.length > 1 && !isMergedAcross(grid, row, filled[0]!)) return "data";
  return leadsToData(look, row) ? "section" : null;
}

/** "Page total 294,032.53": words and a figure in one cell. */
function isTotalInOneCell(text: string): boolean {
  const [, words = ""] = /^(\D*[a-z)])[:\s]+[(£-]*\d[\d,. ]*\)?$/i.exec(text) ?? [];
  return totalWord(words) === "plain";
}

/** Numbers that head the columns of another table, as in a pivot table: "Row labels", 190, 290. */
function isNumbered({ grid, span }: Look, row: number, filled: readonly number[]): boolean {
  return (
    grid.classAt(row, filled[0]!) === "text" &&
    filled.length > 3 &&
    isOrdinals(grid, row, span) &&
    !isCountedData(grid, row, filled)
  );
}

/** A row of data whose amounts happen to be 1, 2, 3. */
function isCountedData(grid: Grid, row: number, filled: readonly number[]): boolean {
  return !/label|line|code|col|row|ref|no\b/i.test(textAt(grid, row, filled[0]!));
}

/** A number, or a mark where one belongs; a number that reads as a year is one among figures. */
function isFigure(grid: Grid, row: number, column: number): boolean {
  if (isNumeric(grid, row, column)) return true;
  return grid.classAt(row, column) === "year" && typeof grid.cell(row, column) === "number";
}

/** The same headings once more, as on every page of a printed list or under each section. */
function isSameHeadings({ grid, headings, span }: Look, row: number): boolean {
  const filled = filledIn(grid, row, span);
  const same = filled.filter((column) => {
    const key = nameKey(textAt(grid, row, column));
    return [headings.labels, ...headings.groups].some((at) => nameKey(textAt(grid, at, column)) === key);
  });
  return filled.length > 0 && same.length >= Math.max(1, filled.length * 0.7);
}

/** "RECEIPTS" where the headings say "PAYMENTS": what comes in is a table of its own. */
function headsIncome({ grid, headings }: Look, row: number, [first = 0]: readonly number[]): boolean {
  const own = textAt(grid, row, first);
  return saysIncome(own) && nameKey(own) !== nameKey(textAt(grid, headings.labels, first));
}

/** A text over the same headings once more begins a table of its own: one for each body, one for each page. */
function isTitle(look: Look, row: number): boolean {
  const next = nextFilled(look, row + 1);
  return next !== null && isSameHeadings(look, next);
}

/** A section, the title of the next page of the same list, or the title of a table of its own (null). */
function sectionOrTitle(look: Look, row: number): BodyRow["kind"] | null {
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
function isUnitOrCodeRow(look: Look, row: number, before: readonly BodyRow[]): boolean {
  const last = before.at(-1);
  return last?.kind === "headings" && last.row === row - 1 && isLabelRow(look.grid, row, look.span);
}

/**
 * Whether a row of texts over the figures heads another table rather than lacking its amounts: it heads most columns of figures, and
 * stands apart from the rows above, or every one of its texts is new.
 */
function startsTable(
  { grid, figures, span }: Look,
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

/** A text merged over several columns is one text. */
function isMergedAcross(grid: Grid, row: number, column: number): boolean {
  return grid.merged.some((box) => box.row === row && box.column === column && box.columns > 1);
}

/** Rows of this table go on below: the next row that is not another section has figures, or the headings come again. */
function leadsToData(look: Look, from: number): boolean {
  const { grid, span, figures } = look;
  let row = from;
  for (let tries = 0; tries < 4; tries += 1) {
    const next = nextFilled(look, row + 1);
    if (next === null) return false;
    if (figures.some((column) => isFigure(grid, next, column))) return true;
    const filled = filledIn(grid, next, span);
    if (filled.some((column) => figures.includes(column))) return isSameHeadings(look, next);
    row = next;
  }
  return false;
}
