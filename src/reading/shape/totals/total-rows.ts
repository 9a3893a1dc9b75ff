import type { Block } from "../tables";
import type { CountedRows, LeftOut } from "./counted-rows";
import { detailsBelow } from "./details-below";
import type { Grid } from "../grid";
import { areHeadsAndParts } from "./heads-and-parts";
import { sectionNames } from "./section-names";
import { linesOfAmounts } from "./lines-of-amounts";
import { agreementAmong, NOTHING_SUMMED, plus, subtotalsFirst } from "../../additive";
import { addsRowsUp } from "./adds-rows-up";
import { MOST_SUMMED, partOf, reasonOf } from "./total-reasons";
import { bridgeOf, isLeftByName } from "./bridge";
import type { CalledTotals } from "./bridge";
import { rowsOfPaths } from "./paths";
import { isBrought } from "./brought-forward";
import { datesAmong, named, namesAt } from "./rows";
import type { Rows } from "./rows";
import { wordOfLabels } from "./words-of-labels";
import { sumsByFigures } from "./sums-by-figures";
import { isUncalledSum, subtotalsAmong, withTotalFound } from "./uncalled-sums";

/** Tells the rows of data from the rows that add them up: by words, by formulas, by sums. */
export function countedRows(
  grid: Grid,
  block: Block,
  labels: readonly number[],
  amounts: readonly number[],
): CountedRows {
  const data = block.rows.filter(({ kind }) => kind === "data").map(({ row }) => row);
  const lines = linesOfAmounts(grid, block, data, amounts);
  const ungrouped: Rows = {
    grid,
    block,
    labels,
    amounts,
    usualNames: usuallyFilled(grid, labels, data),
    wordOf: wordOfLabels(grid, labels, data),
    data,
    lines,
    agreement: agreementAmong([...lines.values()]),
    dates: datesAmong(grid, labels, data),
    groups: new Set(),
  };
  const ofPaths = rowsOfPaths(ungrouped);
  if (ofPaths !== null) return ofPaths;
  const groups = groupsOf(ungrouped);
  const rows: Rows = { ...ungrouped, groups: new Set(groups.keys()) };
  const details =
    groups.size > 0 || data.length > MOST_SUMMED ? new Map<number, number>() : detailsBelow(rows);
  // A list of payments leads to nothing.
  const isList = data.length > MOST_SUMMED || amounts.length === 0 || areHeadsAndParts(rows, groups);
  const bridge = isList ? null : bridgeOf(rows, partsAmong(rows, details), toldBy(rows));
  if (bridge !== null) return { ...bridge, groups: [] };
  const sections = sectionNames(rows);
  const leftOut: LeftOut[] = [];
  const kept: number[] = [];
  const uncalled: number[] = [];
  const brought: number[] = [];
  const totals: number[] = [];
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
    const head = details.get(row);
    if (head !== undefined) {
      leftOut.push({ row, why: detailOf(rows, row, head), isPart: true });
      continue;
    }
    const parts = groups.get(row);
    if (parts !== undefined) {
      leftOut.push({ row, why: `${named(rows, row)} is the sum of the ${rowsBelow(parts)}` });
      totals.push(row);
      beginRun();
      continue;
    }
    const isFromOtherPage = kept.length === 0 && isBrought(rows, row);
    if (isFromOtherPage) brought.push(row);
    const why = isFromOtherPage
      ? null
      : reasonOf(rows, row, { kept, sumOfKept, run, sumOfRun, section, totals });
    if (why === null) {
      if (isUncalledSum(rows, row, { sumOfKept, sumOfRun })) uncalled.push(row);
      kept.push(row);
      run.push(row);
      if (data.length > MOST_SUMMED) continue;
      sumOfKept = plus(sumOfKept, lines.get(row)!);
      sumOfRun = plus(sumOfRun, lines.get(row)!);
    } else {
      leftOut.push({ row, ...why });
      if (!why.isPart) {
        totals.push(row);
        beginRun();
      }
    }
  }
  const subtotals = subtotalsAmong(rows, uncalled, { kept, leftOut });
  const summedUp = new Set(subtotals.map(({ row }) => row));
  const rest = kept.filter((row) => !summedUp.has(row));
  const byFigures = sumsByFigures(rows, rest, [...subtotals, ...leftOut]);
  const sums = new Set(byFigures.leftOut.map(({ row }) => row));
  const leaves = rest.filter((row) => !sums.has(row));
  const counted = new Set(leaves);
  const doubtful = new Set(
    [...brought, ...uncalled, ...byFigures.doubtful].filter((row) => counted.has(row)),
  );
  return {
    data: leaves,
    leftOut: [...subtotals, ...byFigures.leftOut, ...withTotalFound(rows, leftOut, subtotals)],
    groups: [...groups.keys()],
    doubtful: [...doubtful],
  };
}

/** Rows that are in others already, or count something else than money. */
function partsAmong(rows: Rows, details: ReadonlyMap<number, number>): readonly LeftOut[] {
  return rows.data.flatMap((row, place) => {
    const head = details.get(row);
    if (head !== undefined) return [{ row, why: detailOf(rows, row, head), isPart: true }];
    const part = partOf(rows, row, place === 0);
    return part === null ? [] : [{ row, ...part }];
  });
}

function detailOf(rows: Rows, row: number, head: number): string {
  return `${named(rows, row)} is part of ${named(rows, head)} above it, which counts it already`;
}

/** The rows that are totals by their names or formulas, and those that may be by their names. */
function toldBy(rows: Rows): CalledTotals {
  const words = new Map(rows.data.map((row) => [row, namesAt(rows, row).map(rows.wordOf)]));
  const isFull = (row: number) => rows.usualNames > 1 && words.get(row)!.length >= rows.usualNames;
  const isCalled = (row: number) =>
    (words.get(row)!.includes("plain") && !isFull(row)) || rows.groups.has(row) || addsRowsUp(rows, row);
  const isLikely = (row: number) =>
    words.get(row)!.some((word) => word !== null) || namesAt(rows, row).some(isLeftByName);
  return { called: rows.data.filter(isCalled), likely: rows.data.filter(isLikely) };
}

function groupsOf(rows: Rows): ReadonlyMap<number, number> {
  if (rows.data.length > MOST_SUMMED || rows.amounts.length === 0) return new Map();
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

function rowsBelow(count: number): string {
  return count === 1 ? "row below" : `${count} rows below`;
}

/** The number of labels that the middle row has, rows ranked by it. */
function usuallyFilled(grid: Grid, labels: readonly number[], rows: readonly number[]): number {
  const counts = rows.map((row) => labels.filter((column) => grid.classAt(row, column) !== "blank").length);
  return counts.sort((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0;
}
