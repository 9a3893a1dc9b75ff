import { nameKey } from "../../../model/names";
import { unitNamed } from "../../../model/wording";
import type { Unit } from "../../../model/wording";
import type { Cell } from "../../cell";
import { isPath, isUnitAlone, textAt } from "../../shape";
import type { Block, Grid } from "../../shape";
import { areTicks } from "../../ticks";
import { isMonth } from "../words";

/** A column of a table as its headings and its cells show it. */
export interface ColumnSeen {
  /** Counted from 0 at the first used column of the sheet. */
  readonly column: number;
  /** The heading nearest to the data; "" where there is none. */
  readonly heading: string;
  /** Group headings above it, the nearest first. */
  readonly groups: readonly string[];
  /** The text over it in each row of groups, the nearest first; "" where there is none. */
  readonly levels: readonly string[];
  readonly holds:
    | "names"
    | "codes"
    | "sentences"
    | "dates"
    | "years"
    | "figures"
    | "percent"
    | "ticks"
    | "nothing";
  readonly filled: number;
  /** Names that differ, as names are told apart. */
  readonly distinct: number;
  readonly unit: Unit | null;
  /** A row of units says that the figures are something other than money: "FTE", "No.", "%". */
  readonly isCounted: boolean;
}

/** What is counted under it is something other than money. */
const COUNTED =
  /^\(?(no\.?|nos\.?|#|number|count|fte|wte|%|per ?cent|hours?|days|clients|people|m2|sq ?m|km|miles|ha|tonnes?)\)?$/i;
/** A group of columns that counts posts, whatever its columns are headed. */
const OF_POSTS = /^(ftes?|wtes?|headcount|posts|(staff )?numbers)( \(.*\))?$/i;
/** Rows looked at: enough to tell what a column is. */
const SAMPLE_ROWS = 2000;
const LONG_TEXT = 70;
const MOST_PART_SENTENCES = 0.4;

/** What the columns of the block are, from left to right. */
export function columnsSeen(grid: Grid, block: Block, rows: readonly number[]): readonly ColumnSeen[] {
  const columns = Array.from(
    { length: block.span.last - block.span.first + 1 },
    (_, at) => block.span.first + at,
  );
  const groups = block.headings.groups.map((row) => carried(grid, row, columns));
  const sample = rows.slice(0, SAMPLE_ROWS);
  return columns.map((column, at) => {
    const ownOf = headingOf(grid, block, column);
    // "Amount" over pound signs is over the figures beside them.
    const own =
      ownOf === "" && holdsSigns(grid, block, column - 1, sample)
        ? headingOf(grid, block, column - 1)
        : ownOf;
    const above = groups.map((texts) => texts[at]!).filter((text) => text !== "");
    // Where the lowest row of headings is empty, the heading is the one right above: headings merged downwards.
    const [heading, rest] =
      own === "" && isOwnGroup(grid, block, column) ? [above[0] ?? "", above.slice(1)] : [own, above];
    const unitCell = block.headings.units === null ? "" : textAt(grid, block.headings.units, column);
    return {
      column,
      heading,
      groups: rest,
      levels: groups.map((texts) => texts[at]!),
      ...held(grid, column, sample, unitNamed(heading) !== null),
      isCounted: COUNTED.test(unitCell) || above.some((text) => OF_POSTS.test(text.trim())),
      unit: unitNamed(heading) ?? unitNamed(unitCell) ?? firstUnit(rest),
    };
  });
}

/** Nothing but signs of a currency, as where "£" has a column of its own. */
function holdsSigns(grid: Grid, { span }: Block, column: number, rows: readonly number[]): boolean {
  const texts = column < span.first ? [] : rows.map((row) => textAt(grid, row, column));
  return texts.some((text) => text !== "") && texts.every((text) => /^([£$€]|gbp)?$/i.test(text));
}

/** The heading of a column, which may begin in a row above, or go on in that of units. */
function headingOf(grid: Grid, block: Block, column: number): string {
  const { begun, labels, units } = block.headings;
  const textIn = (row: number | null | undefined) =>
    row === undefined || row === null ? "" : textAt(grid, row, overUnits(grid, block, column));
  const heading = `${textIn(begun)} ${textIn(labels)}`.trim();
  const below = units === null || units < labels ? "" : textAt(grid, units, column);
  const goesOn = !isUnitAlone(below) && (heading === "" || /^\p{Ll}/u.test(below));
  return goesOn && !block.figures.includes(column) ? `${heading} ${below}`.trim() : heading;
}

/** The group headings of a row, each carried over the empty columns to its right; a merged one over its own columns only. */
function carried(grid: Grid, row: number, columns: readonly number[]): readonly string[] {
  const hasMerged = grid.merged.some((box) => box.row === row && box.columns > 1);
  let last = "";
  return columns.map((column) => {
    const text = textAt(grid, row, column);
    if (text !== "") return (last = text);
    if (!hasMerged) return last;
    const over = grid.merged.find(
      (box) =>
        box.row <= row &&
        row < box.row + box.rows &&
        column >= box.column &&
        column < box.column + box.columns,
    );
    return over === undefined ? "" : textAt(grid, over.row, over.column);
  });
}

/** The column whose heading stands over this one too: "2023/24" over "FTE", "£000", of which each has a unit of its own. */
function overUnits(grid: Grid, { headings, span, figures }: Block, column: number): number {
  const { labels, units } = headings;
  if (units === null || units < labels || !figures.includes(column)) return column;
  const unitAt = (at: number) => textAt(grid, units, at);
  let from = column;
  while (from > span.first && grid.classAt(labels, from) === "blank" && unitAt(from) !== "") from -= 1;
  const above = Array.from({ length: column - from + 1 }, (_, at) => unitAt(from + at));
  const isEachOnce = !above.includes("") && new Set(above).size === above.length;
  return isEachOnce && grid.classAt(labels, from) !== "blank" ? from : column;
}

/** The heading above stands over this very column, not over a group to its left. */
function isOwnGroup(grid: Grid, { headings }: Block, column: number): boolean {
  return headings.groups.some((row) => grid.classAt(row, column) !== "blank");
}

function firstUnit(texts: readonly string[]): Unit | null {
  for (const text of texts) {
    const unit = unitNamed(text);
    if (unit !== null) return unit;
  }
  return null;
}

/** `isOfMoney` where the heading says a unit: half of the cells are figures enough then, beside others that cannot be read. */
function held(
  grid: Grid,
  column: number,
  rows: readonly number[],
  isOfMoney: boolean,
): Pick<ColumnSeen, "holds" | "filled" | "distinct"> {
  const count = { names: 0, sentences: 0, dates: 0, years: 0, figures: 0, percent: 0, codes: 0 };
  const names = new Set<string>();
  const cells: Cell[] = [];
  let filled = 0;
  for (const row of rows) {
    const found = grid.classAt(row, column);
    if (found === "blank" || found === "nil" || found === "missing" || found === "error") continue;
    filled += 1;
    const text = textAt(grid, row, column);
    names.add(nameKey(text));
    cells.push(grid.cell(row, column));
    // "Apr", "Q1": when it was, as a date is.
    if (found === "text" && isMonth(text)) count.dates += 1;
    else if (found === "text")
      count[
        text.length > LONG_TEXT && !isPath(text, LONG_TEXT) ? "sentences" : isCode(text) ? "codes" : "names"
      ] += 1;
    else if (found === "date") count.dates += 1;
    else if (found === "year") count.years += 1;
    else if (found === "percent") count.percent += 1;
    else if (found === "figure") count.figures += 1;
  }
  // Figures alone may be small amounts; among marks a figure is one person's slip.
  if (filled > 0 && count.figures < filled && areTicks(cells))
    return { holds: "ticks", filled, distinct: names.size };
  const isFigures = isOfMoney && count.figures > 0 && count.figures * 2 >= filled;
  return { holds: isFigures ? "figures" : kindOf(count, filled), filled, distinct: names.size };
}

/** "E0101", "4001 12": every word of it has a digit. "a" and "b" number lines. */
function isCode(text: string): boolean {
  return /^[a-z]$/.test(text) || text.split(/\s+/).every((word) => /\d/.test(word));
}

function kindOf(
  count: Readonly<
    Record<"names" | "sentences" | "dates" | "years" | "figures" | "percent" | "codes", number>
  >,
  filled: number,
): ColumnSeen["holds"] {
  if (filled === 0) return "nothing";
  const half = filled / 2;
  const isFigures = count.figures >= count.percent && count.figures + count.percent > half;
  if (count.figures > 0 && isFigures) return "figures";
  if (count.figures + count.years > half) return count.figures > 0 ? "figures" : "years";
  if (count.percent > half) return "percent";
  if (count.dates > half) return "dates";
  if (count.sentences > filled * MOST_PART_SENTENCES) return "sentences";
  return count.codes > half ? "codes" : "names";
}
