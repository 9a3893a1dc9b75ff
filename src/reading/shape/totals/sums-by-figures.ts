import { additiveStructure } from "../../additive";
import type { SumFound } from "../../additive";
import type { LeftOut } from "./counted-rows";
import { isOfItsDay, named, namesAt, rowsThatBegin, NAMES_OF_ENTRY } from "./rows";
import type { Rows } from "./rows";
import { butComesTo, toldWhereWrong } from "./wrong-figures";
import { MOST_SUMMED } from "./total-reasons";

/** Chosen: so many bits more than an accident needs. Where fewer agree, a person should look. */
const SURE = 8;
/** Chosen: where fewer still agree, the row is counted, and a person should look. */
const LIKELY = 3;

/** Rows that are counted though the figures alone show that they are the sums of others that are counted. */
export interface SumsByFigures {
  readonly leftOut: readonly LeftOut[];
  readonly doubtful: readonly number[];
}

/**
 * The rows that no word and no formula calls totals, and that the additive structure of the table shows to be sums of others that are
 * counted.
 */
export function sumsByFigures(
  rows: Rows,
  kept: readonly number[],
  leftOut: readonly LeftOut[],
): SumsByFigures {
  const { data, lines, amounts } = rows;
  if (amounts.length === 0 || data.length > MOST_SUMMED) return { leftOut: [], doubtful: [] };
  const lineOf = new Map(data.map((row, line) => [row, line]));
  const linesOf = (some: readonly number[]) => new Set(some.map((row) => lineOf.get(row)!));
  const parts = new Set(leftOut.filter(({ isPart }) => isPart).map(({ row }) => row));
  const called = linesOf(leftOut.map(({ row }) => row).filter((row) => !parts.has(row)));
  // What is part of a row above is in no sum of its own.
  const { sums } = additiveStructure(
    data.map((row) => (parts.has(row) ? [] : lines.get(row)!)),
    {
      begins: linesOf([...rowsThatBegin(rows)]),
      called,
      likely: linesOf(kept.filter((row) => mayBeSum(rows, row))),
    },
  );
  // A part is counted with the row that it is in.
  const counted = linesOf([...kept, ...parts]);
  const isCounted = countedIn(sums, counted);
  const found = new Map(
    sums
      .filter(({ total, parts: of }) => counted.has(total) && of.every(isCounted))
      .filter(({ total }) => !isEntry(rows, data[total]!))
      .map((sum) => [sum.total, sum]),
  );
  const all = [...found.values()];
  return {
    leftOut: all.filter(({ surplus }) => surplus >= LIKELY).map((sum) => leftOutAs(rows, sum)),
    doubtful: all.filter(({ surplus }) => surplus < LIKELY).map(({ total }) => data[total]!),
  };
}

/**
 * A row of a ledger, in which amounts come again and again, and what is paid in parts is the sum of others by its nature: with all names that
 * the others have, or with its day where they have theirs.
 */
function isEntry(rows: Rows, row: number): boolean {
  const names = namesAt(rows, row);
  return (
    (isOfItsDay(rows, row) || names.length >= Math.max(NAMES_OF_ENTRY, rows.usualNames)) &&
    names.every((name) => rows.wordOf(name) === null)
  );
}

/** Called after a sum as services may be too, or with fewer names than other rows have. */
function mayBeSum(rows: Rows, row: number): boolean {
  const names = namesAt(rows, row);
  return names.length < rows.usualNames || names.some((name) => rows.wordOf(name) !== null);
}

function leftOutAs(rows: Rows, { total, parts: [first, ...others], surplus, wrong }: SumFound): LeftOut {
  const row = rows.data[total]!;
  const side = first! < total ? "above" : "below";
  const why = `${named(rows, row)} is the sum of the ${others.length + 1} rows ${side}${butComesTo(rows, row, wrong)}`;
  return surplus < SURE ? { row, why, isDoubtful: true } : { row, why, ...toldWhereWrong(wrong) };
}

/** Whether the money of a line is counted: by itself, or by the lines that come to it. */
function countedIn(sums: readonly SumFound[], counted: ReadonlySet<number>): (line: number) => boolean {
  const partsOf = new Map(sums.map(({ total, parts }) => [total, parts]));
  const isCounted = (line: number): boolean =>
    counted.has(line) || (partsOf.get(line)?.every(isCounted) ?? false);
  return isCounted;
}
