import {
  headsOtherFigures,
  headsIncome,
  headsSpending,
  isNextInNumber,
  isSameHeadings,
  isSameYears,
  isUnitOrCodeRow,
  sectionOrTitle,
  startsTable,
} from "./another-table";
import { tellsLastAgain } from "./closes-above";
import { filledIn, isNumeric, textAt, isLabelRow, isOrdinals, figureColumns } from "../grid";
import type { Grid, Span } from "../grid";
import { isUnitAlone } from "./heading-marks";
import type { Headings } from "./headings";
import { MOST_BLANK, nextFilled } from "./look-down";
import type { BodyRow, TableBegun } from "./look-down";
import { totalWord } from "../total-words";

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

/** What a row is; null where the table has ended before it. */
function kindOf(look: TableBegun, row: number, before: readonly BodyRow[]): BodyRow["kind"] | null {
  const { grid, span, figures } = look;
  const filled = filledIn(grid, row, span);
  const isOtherSide = () => headsIncome(look, row, filled) || headsSpending(look, filled, row, before);
  const areYears = isSameYears(look, row);
  if (areYears && isOtherSide()) return null;
  if (figures.some((column) => isFigure(grid, row, column))) {
    if (areYears) return "headings";
    if (isNumbered(look, row, filled)) return null;
    return isLabelledInside(look, row, filled) ? "note" : "data";
  }
  if (headsOtherFigures(look, row, filled, before)) return null;
  const overFigures = filled.filter((column) => figures.includes(column));
  if (filled.length === 1 && overFigures.length === 1 && isTotalInOneCell(textAt(grid, row, filled[0]!)))
    return "note";
  if (filled.length === 1 && ["text", "year", "date"].includes(grid.classAt(row, filled[0]!)))
    return leadsToData(look, row) ? sectionOrTitle(look, row) : null;
  if (overFigures.length > 0) {
    if (isSameHeadings(look, row))
      return isOtherSide() || tellsLastAgain(look, row, before) ? null : "headings";
    if (isUnitOrCodeRow(look, row, before)) return "headings";
    if (overFigures.every((column) => isUnitAlone(textAt(grid, row, column)))) {
      if (filled.length === overFigures.length) return "headings";
      if (isNextInNumber(look, row)) return null;
      // Below figures that nothing heads a name and a unit are the first headings, and of a table of their own.
      if (look.headings.labels < 0) return null;
      // "Expenditure", "£" under "Income", "£" heads a table of its own.
      const isAlike = figures.every((column) => isUnitAlone(textAt(grid, look.headings.labels, column)));
      return isAlike ? null : "section";
    }
    if (isNextInNumber(look, row)) return null;
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

/** "Net movement" in one column of figures beside its amount in the next, and no names: it is reckoned from the rows above. */
function isLabelledInside(
  { grid, span, figures }: TableBegun,
  row: number,
  filled: readonly number[],
): boolean {
  const [label, amount] = filled;
  return (
    filled.length === 2 &&
    label !== span.first &&
    filled.every((column) => figures.includes(column)) &&
    grid.classAt(row, label!) === "text" &&
    /\p{L}{3}/u.test(textAt(grid, row, label!)) &&
    grid.formula(row, amount!) !== ""
  );
}

/** Numbers that head the columns of another table, as in a pivot table: "Row labels", 190, 290. */
function isNumbered({ grid, span }: TableBegun, row: number, filled: readonly number[]): boolean {
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

/** A text merged over several columns is one text. */
function isMergedAcross(grid: Grid, row: number, column: number): boolean {
  return grid.merged.some((box) => box.row === row && box.column === column && box.columns > 1);
}

/** Rows of this table go on below: the next row that is not another section has figures, or the headings come again. */
function leadsToData(look: TableBegun, from: number): boolean {
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
