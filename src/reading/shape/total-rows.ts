import type { Block } from "./body";
import { amountAt, textAt } from "./grid";
import type { Grid } from "./grid";
import { addedCells, filledAmounts, isSumOf } from "./sums";
import type { Amounts } from "./sums";
import { isCountry, isGrandTotal, totalWord } from "./total-words";

/** A row that is not counted, and why, as a reader is told. */
export interface LeftOut {
  readonly row: number;
  readonly why: string;
  /** True where the words and the figures do not agree, which the reader should look at. */
  readonly isDoubtful?: boolean;
}

/** The rows of a table as they are counted. */
export interface CountedRows {
  readonly data: readonly number[];
  readonly leftOut: readonly LeftOut[];
}

/** More rows than this are not added up in search of totals: a list of payments has none inside. */
const MOST_SUMMED = 5000;
/** A country's total may be so far from the sum of the parts that are known, where there are as many of them. */
const NEARLY = 0.05;
const LEAST_NEARLY = 10;
/** So many rows above must be in a sum that no word and no formula calls one. */
const LEAST_SUMMED = 3;

/** Tells the rows of data from the rows that add them up: by words, by formulas, by sums. */
export function countedRows(
  grid: Grid,
  block: Block,
  labels: readonly number[],
  amounts: readonly number[],
): CountedRows {
  const data = block.rows.filter(({ kind }) => kind === "data").map(({ row }) => row);
  const usualNames = usuallyFilled(grid, labels, data);
  const look = {
    grid,
    block,
    labels,
    amounts,
    usualNames,
    lines: new Map(data.map((row) => [row, lineOf(grid, row, amounts)])),
  };
  const leftOut: LeftOut[] = [];
  const kept: number[] = [];
  const sections = new Set(block.rows.filter(({ kind }) => kind !== "data").map(({ row }) => row));
  let run: number[] = [];
  let before = -1;
  for (const row of data) {
    if (hasBetween(sections, before, row)) run = [];
    before = row;
    const why = reasonOf(look, row, kept, run, data);
    if (why === null) {
      kept.push(row);
      run.push(row);
    } else {
      leftOut.push({ row, ...why });
      if (!why.isPart) run = [];
    }
  }
  return cutBelowTotal(look, kept, leftOut);
}

interface Look {
  readonly grid: Grid;
  readonly block: Block;
  readonly labels: readonly number[];
  readonly amounts: readonly number[];
  readonly lines: ReadonlyMap<number, Amounts>;
  /** How many labels most rows have. */
  readonly usualNames: number;
}

interface Reason {
  readonly why: string;
  readonly isDoubtful?: boolean;
  readonly isPart?: boolean;
}

/** Why a row is not counted; null where it is. `kept` are the rows counted above it, `run` those since the last total or section. */
function reasonOf(
  look: Look,
  row: number,
  kept: readonly number[],
  run: readonly number[],
  data: readonly number[],
): Reason | null {
  const { grid, labels, lines } = look;
  const line = lines.get(row)!;
  const names = labels.map((column) => textAt(grid, row, column)).filter((text) => text !== "");
  const words = names.map(totalWord);
  const named = names[words.findIndex((word) => word !== null)] ?? "";
  if (words.includes("part"))
    return { why: `"${named}" is part of the row above, which counts it already`, isPart: true };
  if (filledAmounts(line) === 0 && !words.includes("plain")) return null;
  if (addsRowsUp(look, row))
    return { why: `a formula adds other rows up${named === "" ? "" : `: "${names[0]!}"`}` };
  const isSmall = data.length <= MOST_SUMMED;
  const sums = isSmall ? sumsAround(look, row, kept, run, data) : "unknown";
  const isBare = names.length < look.usualNames;
  if (words.includes("plain")) {
    // "Total Gas & Power" among suppliers, with everything else that a row of data has.
    if (!isBare && look.usualNames > 1 && (sums === "no" || sums === "unknown")) return null;
    if (sums === "no" && kept.length > 0) {
      return {
        why: `"${named}" is a total by its name, but the rows beside it do not add up to it`,
        isDoubtful: true,
      };
    }
    return { why: `"${named}" is a total` };
  }
  if (sums === "no" && names.some(isCountry) && isNearly(look, row, kept)) {
    return { why: `"${names.find(isCountry)!}" is nearly the sum of the rows above`, isDoubtful: true };
  }
  if (sums === "no" || sums === "unknown") return null;
  if (words.includes("perhaps")) return { why: `"${named}" is the sum of other rows` };
  if (sums.count < LEAST_SUMMED || sums.isPart) return null;
  // Figures that differ agree with as many sums: that is no accident.
  const isSure = new Set(line.filter((amount) => amount !== null && amount !== 0)).size >= 2;
  return isSure || isBare ? { why: `the row is the sum of ${sums.count} others` } : null;
}

/** Which rows a row is the sum of: those since the last total or section, all above, or those below where it comes first. */
function sumsAround(
  { lines }: Look,
  row: number,
  kept: readonly number[],
  run: readonly number[],
  data: readonly number[],
): { readonly count: number; readonly isPart?: boolean } | "no" {
  const line = lines.get(row)!;
  const linesOf = (rows: readonly number[]) => rows.map((each) => lines.get(each)!);
  for (const rows of [run, kept]) {
    if (rows.length > 1 && isSumOf(line, linesOf(rows), true)) return { count: rows.length };
    if (rows.length === 1 && isSumOf(line, linesOf(rows))) return { count: 1 };
  }
  // The last rows of the run: a subtotal without a section of its own.
  for (let count = 2; count < Math.min(run.length, 60); count += 1) {
    if (isSumOf(line, linesOf(run.slice(-count)))) return { count, isPart: true };
  }
  const after = data.filter((each) => each > row);
  if (kept.length === 0 && after.length > 1 && isSumOf(line, linesOf(after), true))
    return { count: after.length };
  return "no";
}

/** Whether the row is the sum of the rows counted but for a small part: some of them are not known, or estimated. */
function isNearly({ lines }: Look, row: number, kept: readonly number[]): boolean {
  const line = lines.get(row)!;
  const known = line.map((amount, at) => ({
    amount,
    sum: kept.reduce((sum, each) => sum + (lines.get(each)![at] ?? 0), 0),
  }));
  const compared = known.filter(({ amount, sum }) => amount !== null && (amount !== 0 || sum !== 0));
  const near = compared.filter(({ amount, sum }) => Math.abs(amount! - sum) <= NEARLY * Math.abs(amount!));
  return kept.length >= LEAST_NEARLY && compared.length > 0 && near.length >= compared.length / 2;
}

/** Most figures of the row are formulas that add up cells of other rows of the table, column by column. */
function addsRowsUp({ grid, block, amounts }: Look, row: number): boolean {
  const { sheet } = grid;
  const filled = amounts.filter((column) => typeof grid.cell(row, column) === "number");
  const adding = filled.filter((column) => {
    const cells = addedCells(grid.formula(row, column));
    return (
      cells !== null &&
      cells.length > 0 &&
      cells.every((box) => {
        const first = box.row - sheet.row;
        const isOwnColumn = box.column - sheet.column === column && box.columns === 1;
        const isInTable = first > block.headings.last - 1 && first + box.rows - 1 <= block.last + 1;
        return isOwnColumn && isInTable && (first > row || first + box.rows - 1 < row);
      })
    );
  });
  return filled.length > 0 && adding.length > filled.length / 2;
}

/** What is below the grand total and a blank row is something of its own: notes, memorandum items. */
function cutBelowTotal(
  { grid, block, labels }: Look,
  kept: readonly number[],
  leftOut: readonly LeftOut[],
): CountedRows {
  const grand = leftOut.findLast(({ row }) =>
    labels.some((column) => isGrandTotal(textAt(grid, row, column))),
  );
  if (grand === undefined) return { data: kept, leftOut };
  const gap = block.rows.find(
    ({ row, isAfterGap, kind }) => row > grand.row && (isAfterGap || kind === "section"),
  );
  if (gap === undefined || kept.filter((row) => row < grand.row).length < 2) return { data: kept, leftOut };
  const below = kept
    .filter((row) => row >= gap.row)
    .map((row) => ({ row, why: "below the total of the table", isDoubtful: true }));
  return { data: kept.filter((row) => row < gap.row), leftOut: [...leftOut, ...below] };
}

/** The number of labels that the middle row has, rows ranked by it. */
function usuallyFilled(grid: Grid, labels: readonly number[], rows: readonly number[]): number {
  const counts = rows.map((row) => labels.filter((column) => grid.classAt(row, column) !== "blank").length);
  return counts.sort((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0;
}

function lineOf(grid: Grid, row: number, amounts: readonly number[]): Amounts {
  return amounts.map((column) => amountAt(grid, row, column));
}

function hasBetween(rows: ReadonlySet<number>, after: number, until: number): boolean {
  for (let row = after + 1; row < until; row += 1) if (rows.has(row)) return true;
  return false;
}
