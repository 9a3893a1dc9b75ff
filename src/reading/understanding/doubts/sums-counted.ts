import { additiveStructure, agreementAmong, isSumOf, summed } from "../../additive";
import type { SumFound } from "../../additive";
import { amountAt, textAt, totalWord } from "../../shape";
import type { Arrangement, Seen } from "../arrangement";
import { besideOnlyTotal } from "./beside-only-total";
import type { SumsSeen } from "./sums-seen";
import { stepsToTotal } from "./steps-to-total";
import { COSTS, SPENDING, anyOf, isFinancing } from "../../vocabulary";

/** Longer tables are lists. */
const MOST_ROWS = 2000;
/** More times than this a total is not told. */
const MOST_TIMES = 4;
const LEAST_ROWS = 2;
/** What a total of spending is called after. */
const OF_SPENDING = anyOf(SPENDING, COSTS, "services");

/** What the sums of a table say against the rows that are counted: money counted twice, and money that its own total does not hold. */
export function whatSumsSay(seen: Seen, { kind, amounts, takenOff = [] }: Arrangement): readonly string[] {
  const { grid, block, rows } = seen;
  const { leftOut } = seen.counted;
  // Rows of other years, or versions, are counted in none of those that are.
  const looked = new Set([...rows, ...leftOut.map(({ row }) => row)]);
  const all = block.rows.filter(({ kind }) => kind === "data").map(({ row }) => row);
  const data = all.filter((row) => looked.has(row));
  // Payments come again and again, and are sums of others by accident.
  if (kind === "payments" || data.length > MOST_ROWS || rows.length < LEAST_ROWS || takenOff.length > 0)
    return [];
  const lines = new Map(data.map((row) => [row, amounts.map(({ column }) => amountAt(grid, row, column))]));
  const parts = new Set(leftOut.filter(({ isPart }) => isPart).map(({ row }) => row));
  const stated = leftOut.map(({ row }) => row).filter((row) => !parts.has(row));
  const { sums } = additiveStructure(
    data.map((row) => (parts.has(row) ? [] : lines.get(row)!)),
    { called: new Set(stated.map((row) => data.indexOf(row))) },
  );
  const look: SumsSeen = {
    lines,
    counted: rows.filter((row) => lines.get(row)!.some((amount) => amount !== null && amount !== 0)),
    stated: new Set(stated),
    sums: inRows(sums, data),
    nameOf: (row) => nameOf(seen, row),
    textsOf: (row) => textsOf(seen, row),
  };
  return [
    toldTwice(look) ?? halves(look) ?? manyTimes(look),
    outsideOfTotal(look) ?? besideOnlyTotal(seen, look),
    stepsToTotal(look),
  ].filter((each) => each !== undefined);
}

/** The sums by the rows of their lines, with the rows that are in each however many totals lead on from each other. */
function inRows(sums: readonly SumFound[], data: readonly number[]): SumsSeen["sums"] {
  const sumAt = new Map([...sums].reverse().map((sum) => [sum.total, sum]));
  const known = new Map<number, readonly number[]>();
  const leavesOf = (line: number): readonly number[] => {
    const before = known.get(line);
    if (before !== undefined) return before;
    const leaves = sumAt.get(line)?.parts.flatMap(leavesOf) ?? [data[line]!];
    known.set(line, leaves);
    return leaves;
  };
  return sums.map(({ total, parts }) => ({ total: data[total]!, leaves: parts.flatMap(leavesOf) }));
}

/** Two groups of rows counted that come to the same total: one money parted in two ways, or told once more. */
function toldTwice(look: SumsSeen): string | undefined {
  const { sums, lines, counted, nameOf } = look;
  const isCounted = new Set(counted);
  const whole = sums.filter(({ leaves }) => leaves.filter((row) => isCounted.has(row)).length >= LEAST_ROWS);
  for (const [at, one] of whole.entries()) {
    const again = whole
      .slice(at + 1)
      .find(
        (other) =>
          isSumOf(lines.get(other.total)!, summed([lines.get(one.total)!]), true) &&
          !other.leaves.some((row) => one.leaves.includes(row)) &&
          !areAlike(look, one.leaves, other.leaves),
      );
    if (again !== undefined)
      return `The rows from "${nameOf(again.leaves[0]!)}" on come to the same as those from "${nameOf(one.leaves[0]!)}" on: they may be the same money parted in another way.`;
  }
  return undefined;
}

/** Rows of other bodies that are called like these, or of other services of the same bodies: what is parted in another way is called otherwise. */
function areAlike(
  { counted, textsOf }: SumsSeen,
  some: readonly number[],
  others: readonly number[],
): boolean {
  const [first = [], ...rest] = counted.map(textsOf);
  const isInAll = (text: string) => first.includes(text) && rest.every((texts) => texts.includes(text));
  const names = new Set(some.flatMap(textsOf).filter((text) => !isInAll(text)));
  const again = others.filter((row) => textsOf(row).some((text) => names.has(text)));
  return again.length * 2 > others.length;
}

/** Rows that come to as much as all those below them, though no total says so. */
function halves(look: SumsSeen): string | undefined {
  const { lines, counted, stated, nameOf } = look;
  const all = counted.map((row) => lines.get(row)!);
  // What a total of the table counts in, above and below, is no money twice.
  if ([...stated].some((row) => isSumOf(lines.get(row)!, summed(all), true))) return undefined;
  const whole = summed(all).sums;
  const agreement = agreementAmong(all);
  const half = whole.map((sum) => sum / 2);
  const sums = half.map(() => 0);
  for (const [at, line] of all.slice(0, -LEAST_ROWS).entries()) {
    for (const [column, amount] of line.entries()) sums[column]! += amount ?? 0;
    if (at + 1 < LEAST_ROWS) continue;
    const rest = whole.map((sum, column) => sum - sums[column]!);
    const bits = agreement(rest, { count: all.length, sums });
    const isTold = bits !== null && bits > Math.log2(all.length) + BITS_OF_CHANCE;
    if (isTold && !areAlike(look, counted.slice(0, at + 1), counted.slice(at + 1)))
      return `The rows from "${nameOf(counted[at + 1]!)}" on come to the same as all those above them: they may be the same money parted in another way.`;
  }
  return undefined;
}

const BITS_OF_CHANCE = 5;

/** All rows counted come to a whole number of times the largest total of the table. */
function manyTimes({ lines, counted, stated, nameOf }: SumsSeen): string | undefined {
  const sum = summed(counted.map((row) => lines.get(row)!));
  const size = (row: number) => Math.max(...lines.get(row)!.map((amount) => Math.abs(amount ?? 0)));
  const [largest] = [...stated]
    .filter((row) => totalWord(nameOf(row)) !== null)
    .sort((one, other) => size(other) - size(one));
  if (largest === undefined) return undefined;
  const line = lines.get(largest)!;
  const agreement = agreementAmong([...lines.values()]);
  for (let times = 2; times <= MOST_TIMES; times += 1) {
    const many = line.map((amount) => (amount === null ? null : amount * times));
    const bits = agreement(many, sum);
    if (bits !== null && bits > BITS_OF_CHANCE + 2)
      return `The rows counted come to ${times} times "${nameOf(largest)}".`;
  }
  return undefined;
}

/** A total called after what services cost is what all rows counted come to, those below nothing among them. */
export function isTotalOfSpending(seen: Seen, { amounts }: Arrangement): boolean {
  const lineOf = (row: number) => amounts.map(({ column }) => amountAt(seen.grid, row, column));
  const { rows, counted } = seen;
  if (rows.length < LEAST_ROWS || rows.length > MOST_ROWS) return false;
  const sum = summed(rows.map(lineOf));
  return counted.leftOut.some(
    ({ row, isPart }) => !isPart && OF_SPENDING.test(nameOf(seen, row)) && isSumOf(lineOf(row), sum, true),
  );
}

/** Rows that are in no total, beside one that all others come to. */
function outsideOfTotal({ sums, stated, counted, lines, nameOf }: SumsSeen): string | undefined {
  const inTotals = new Set(sums.filter(({ total }) => stated.has(total)).flatMap(({ leaves }) => leaves));
  const first = counted.find((row) => !inTotals.has(row));
  if (first === undefined) return undefined;
  const whole = sums.find(({ total, leaves }) => {
    const isInside = new Set(leaves);
    const before = counted.filter((row) => row < first && row !== total);
    return (
      stated.has(total) &&
      total < first &&
      before.length >= LEAST_ROWS &&
      before.every((row) => isInside.has(row))
    );
  });
  // A total further down of too few digits to be told by them may hold the row.
  const isTold = (row: number) => sums.some(({ total }) => total === row);
  const isHeld = [...stated].some((row) => whole !== undefined && row > whole.total && !isTold(row));
  const isPaidFor = counted.some((row) => row >= first && isFinancing(nameOf(row)));
  if (whole === undefined || (isHeld && !isPaidFor)) return undefined;
  // Rounded, it may be what some of the rows come to as well as all of them.
  const all = summed(counted.map((row) => lines.get(row)!));
  if (isSumOf(lines.get(whole.total)!, all, true)) return undefined;
  return `"${nameOf(first)}" is counted, and is in no total: "${nameOf(whole.total)}" is what the rows above it come to.`;
}

/** What a row is called in each of its columns. */
function textsOf({ grid, block: { span } }: Seen, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = span.first; column <= span.last; column += 1)
    if (grid.classAt(row, column) === "text") texts.push(textAt(grid, row, column));
  return texts;
}

/** The first text of a row. */
function nameOf({ grid, block: { span } }: Seen, row: number): string {
  for (let column = span.first; column <= span.last; column += 1)
    if (grid.classAt(row, column) === "text") return textAt(grid, row, column);
  return `row ${row + grid.sheet.row + 1}`;
}
