import type { Block } from "./body";
import { amountAt, textAt } from "./grid";
import type { Grid } from "./grid";
import type { Amounts } from "./sums";
import { isSumOf, NOTHING_SUMMED, plus, summed } from "./sums";
import { subtotalsFirst } from "./subtotals-first";
import { isDoubtful, isUncalledSum, MOST_SUMMED, namesAt, reasonOf } from "./total-reasons";
import type { Rows } from "./total-reasons";
import {
  isCostOfServices,
  isFunding,
  isGrandTotal,
  saysFunding,
  saysWhatIsLeft,
  totalWord,
} from "./total-words";
import type { TotalWord } from "./total-words";

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
  /** Rows left out because those right below add up to them; they name the group. */
  readonly groups: readonly number[];
  /** Rows counted that may be totals. */
  readonly doubtful: readonly number[];
}

/** More rows than this have no subtotals before their parts. */
const MOST_GROUPED = 5000;

const MOST_COLUMNS = 24;
const LEAST_TWICE = 4;

/** Tells the rows of data from the rows that add them up: by words, by formulas, by sums. */
export function countedRows(
  grid: Grid,
  block: Block,
  labels: readonly number[],
  amounts: readonly number[],
): CountedRows {
  const data = block.rows.filter(({ kind }) => kind === "data").map(({ row }) => row);
  const some = spread(amounts);
  const lines = new Map(data.map((row) => [row, lineOf(grid, row, some)]));
  const ungrouped: Rows = {
    grid,
    block,
    labels,
    amounts,
    usualNames: usuallyFilled(grid, labels, data),
    wordOf: remembered(totalWord),
    data,
    lines,
    groups: new Set(),
  };
  const groups = groupsOf(ungrouped);
  const rows: Rows = { ...ungrouped, groups: new Set(groups.keys()) };
  const sections = sectionNames(rows);
  const leftOut: LeftOut[] = [];
  const kept: number[] = [];
  const uncalled: number[] = [];
  let run: number[] = [];
  let [sumOfKept, sumOfRun] = [NOTHING_SUMMED, NOTHING_SUMMED];
  let section = "";
  const beginRun = () => {
    run = [];
    sumOfRun = NOTHING_SUMMED;
  };
  for (const row of data) {
    const begun = sections.get(row);
    if (begun !== undefined) {
      section = begun;
      beginRun();
    }
    const parts = groups.get(row);
    if (parts !== undefined) {
      leftOut.push({ row, why: `${named(rows, row)} is the sum of the ${rowsBelow(parts)}` });
      beginRun();
      continue;
    }
    const why = reasonOf(rows, row, { kept, sumOfKept, run, sumOfRun, section });
    if (why === null) {
      if (isUncalledSum(rows, row, { sumOfKept, sumOfRun })) uncalled.push(row);
      kept.push(row);
      run.push(row);
      if (data.length > MOST_SUMMED) continue;
      sumOfKept = plus(sumOfKept, lines.get(row)!);
      sumOfRun = plus(sumOfRun, lines.get(row)!);
    } else {
      leftOut.push({ row, ...why });
      if (!why.isPart) beginRun();
    }
  }
  const once = countedOnce(rows, kept, leftOut);
  const cut = cutBelowTotal(rows, once.data, once.leftOut);
  const ends = cut.data.length > 2 ? [cut.data[0]!, cut.data.at(-1)!] : [];
  const doubtful =
    data.length <= MOST_GROUPED && leftOut.length === 0
      ? ends.filter((row) => isDoubtful(rows, row, cut.data))
      : [];
  const counted = new Set(cut.data);
  const looked = new Set([...doubtful, ...uncalled.filter((row) => counted.has(row))]);
  return { ...cut, groups: [...groups.keys()], doubtful: [...looked] };
}

function groupsOf(rows: Rows): ReadonlyMap<number, number> {
  if (rows.data.length > MOST_GROUPED || rows.amounts.length === 0) return new Map();
  const words = new Map(rows.data.map((row) => [row, namesAt(rows, row).map(rows.wordOf)]));
  const named = rows.data.filter(
    (row) => !words.get(row)!.some((word) => word === "plain" || word === "part"),
  );
  const plain = named.filter((row) => words.get(row)!.every((word) => word === null));
  const groups = [named, plain]
    .map((some) => subtotalsFirst(some, rows.lines))
    .find(({ length }) => length > 0);
  return new Map((groups ?? []).map(({ row, of }) => [row, of.length]));
}

/** The rows of data that begin a section, with its name. */
function sectionNames({ grid, block }: Rows): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  let open: string | null = null;
  for (const { row, kind } of block.rows) {
    if (kind === "data" && open !== null) names.set(row, open);
    open = kind === "data" ? null : sectionName(grid, block, row);
  }
  return names;
}

function sectionName(grid: Grid, { span }: Block, row: number): string {
  for (let column = span.first; column <= span.last; column += 1) {
    const text = textAt(grid, row, column);
    if (text !== "") return text;
  }
  return "";
}

/**
 * Where the rows come to twice their total, some of them are sums of the others, such as a line for each class of authority below the
 * authorities: the longer part is counted.
 */
function countedOnce(
  rows: Rows,
  kept: readonly number[],
  leftOut: readonly LeftOut[],
): Pick<CountedRows, "data" | "leftOut"> {
  const total = leftOut.at(-1);
  const above = total === undefined ? [] : kept.filter((row) => row < total.row);
  const same = { data: kept, leftOut };
  if (total === undefined || above.length < LEAST_TWICE || above.length > MOST_GROUPED) return same;
  const line = rows.lines.get(total.row)!;
  const twice = line.map((amount) => (amount === null ? null : amount * 2));
  if (!isSumOf(twice, summed(above.map((row) => rows.lines.get(row)!)), true)) return same;
  let sum = NOTHING_SUMMED;
  const at = above.findIndex((row) => {
    sum = plus(sum, rows.lines.get(row)!);
    return isSumOf(line, sum, true);
  });
  if (at === -1) return same;
  const [before, after] = [above.slice(0, at + 1), above.slice(at + 1)];
  const sums = before.length >= after.length ? after : before;
  const why = `is among rows that come to the same total as the ${above.length - sums.length} others`;
  const dropped = new Set(sums);
  return {
    data: kept.filter((row) => !dropped.has(row)),
    leftOut: [
      ...leftOut,
      ...sums.map((row) => ({ row, why: `${named(rows, row)} ${why}`, isDoubtful: true })),
    ],
  };
}

/**
 * What is below the total of the whole table is something of its own: notes, memorandum items, how the spending is paid for. It begins
 * with a blank row or a heading; below a total that is not called the grand total, only words of funding show it.
 */
function cutBelowTotal(
  rows: Rows,
  kept: readonly number[],
  leftOut: readonly LeftOut[],
): Pick<CountedRows, "data" | "leftOut"> {
  const end = leftOut.find(({ row }) => endsAt(rows, row, kept, leftOut));
  const gap =
    end === undefined
      ? undefined
      : rows.block.rows.find(
          ({ row, isAfterGap, kind }) =>
            row > end.row && (isAfterGap || kind !== "data" || isEndOfServices(rows, end.row)),
        );
  if (gap === undefined) return { data: kept, leftOut };
  const below = kept
    .filter((row) => row >= gap.row)
    .map((row) => ({ row, why: "below the total of the table", isDoubtful: true }));
  return { data: kept.filter((row) => row < gap.row), leftOut: [...leftOut, ...below] };
}

/** Whether the table ends with this row left out, though there are more rows below. */
function endsAt(rows: Rows, row: number, kept: readonly number[], leftOut: readonly LeftOut[]): boolean {
  const { grid, labels, lines, block } = rows;
  const above = kept.filter((each) => each < row);
  if (above.length < 2) return false;
  const isGrand = (at: number) => labels.some((column) => isGrandTotal(textAt(grid, at, column)));
  if (isGrand(row)) return !leftOut.some((other) => other.row > row && isGrand(other.row));
  const next = block.rows.find((each) => each.row > row);
  if (next === undefined) return false;
  if (isEndOfServices(rows, row))
    return isSumOf(lines.get(row)!, summed(above.map((each) => lines.get(each)!)), true);
  const below = kept.filter((each) => each > row);
  const areFunds =
    next.isAfterGap &&
    below.length > 0 &&
    below.every((each) => labels.some((column) => isFunding(textAt(grid, each, column))));
  if (next.kind === "data" && !areFunds) return false;
  const isWhole = isSumOf(lines.get(row)!, summed(above.map((each) => lines.get(each)!)), true);
  return isWhole && (areFunds || saysFunding(sectionName(grid, block, next.row)));
}

/** "Cost of services" of a statement of accounts: below it are how they are paid for, and what is left. */
function isEndOfServices({ grid, labels, data }: Rows, row: number): boolean {
  const isCalled = (at: number, is: (label: string) => boolean) =>
    labels.some((column) => is(textAt(grid, at, column)));
  const last = data.at(-1) ?? row;
  return last > row && isCalled(row, isCostOfServices) && isCalled(last, saysWhatIsLeft);
}

function named(rows: Rows, row: number): string {
  const [name] = namesAt(rows, row);
  return name === undefined ? "the row" : `"${name}"`;
}

function rowsBelow(count: number): string {
  return count === 1 ? "row below" : `${count} rows below`;
}

/** The number of labels that the middle row has, rows ranked by it. */
function usuallyFilled(grid: Grid, labels: readonly number[], rows: readonly number[]): number {
  const counts = rows.map((row) => labels.filter((column) => grid.classAt(row, column) !== "blank").length);
  return counts.sort((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0;
}

/** The same answers, each worked out once: names come again and again. */
function remembered(answer: (label: string) => TotalWord): (label: string) => TotalWord {
  const known = new Map<string, TotalWord>();
  return (label) => {
    const before = known.get(label);
    if (before !== undefined) return before;
    const found = answer(label);
    known.set(label, found);
    return found;
  };
}

/** Enough columns, from all over the table, to tell a row that adds others up. */
function spread(columns: readonly number[]): readonly number[] {
  const step = Math.ceil(columns.length / MOST_COLUMNS);
  return step < 2 ? columns : columns.filter((_, at) => at % step === 0);
}

function lineOf(grid: Grid, row: number, amounts: readonly number[]): Amounts {
  return amounts.map((column) => amountAt(grid, row, column));
}
