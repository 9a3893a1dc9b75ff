import { additiveStructure } from "../additive";
import type { SumFound } from "../additive";
import type { LeftOut } from "./counted-rows";
import { isOfItsDay, named } from "./rows";
import type { Rows } from "./rows";
import { LEAST_SUMMED, MOST_SUMMED } from "./total-reasons";

/** So many bits more than an accident needs: one table in thirty thousand. */
const SURE = 10;

/** Rows that are counted though the figures alone show that they are the sums of others that are counted. */
export interface SumsByFigures {
  readonly sure: readonly LeftOut[];
  /** Those that may be so by accident. */
  readonly doubtful: readonly number[];
}

/** The rows that no word and no formula calls totals, and that the additive structure of the table shows to be sums of rows counted. */
export function sumsByFigures(
  rows: Rows,
  kept: readonly number[],
  leftOut: readonly LeftOut[],
): SumsByFigures {
  const { data, lines, amounts } = rows;
  if (amounts.length === 0 || data.length > MOST_SUMMED) return { sure: [], doubtful: [] };
  const called = new Set(leftOut.filter(({ isPart }) => !isPart).map(({ row }) => data.indexOf(row)));
  const { sums } = additiveStructure(
    data.map((row) => lines.get(row)!),
    { begins: beginsOf(rows), called },
  );
  const counted = new Set(kept.map((row) => data.indexOf(row)));
  const isCounted = countedIn(sums, counted);
  // A payment that has its day comes to two others by accident.
  const isAccident = ({ total, parts }: SumFound) =>
    parts.length <= LEAST_SUMMED && isOfItsDay(rows, data[total]!);
  const found = sums.filter(
    (sum) => counted.has(sum.total) && sum.parts.every(isCounted) && !isAccident(sum),
  );
  return {
    sure: found.filter(({ surplus }) => surplus >= SURE).map((sum) => leftOutAs(rows, sum)),
    doubtful: found.filter(({ surplus }) => surplus < SURE).map(({ total }) => data[total]!),
  };
}

function leftOutAs(rows: Rows, { total, parts: [first, ...others] }: SumFound): LeftOut {
  const row = rows.data[total]!;
  const side = first! < total ? "above" : "below";
  return { row, why: `${named(rows, row)} is the sum of the ${others.length + 1} rows ${side}` };
}

/** Whether the money of a line is counted: by itself, or by the lines that come to it. */
function countedIn(sums: readonly SumFound[], counted: ReadonlySet<number>): (line: number) => boolean {
  const partsOf = new Map(sums.map(({ total, parts }) => [total, parts]));
  const isCounted = (line: number): boolean =>
    counted.has(line) || (partsOf.get(line)?.every(isCounted) ?? false);
  return isCounted;
}

/** The lines that are the first of a section, or come after a blank row. */
function beginsOf({ block }: Rows): ReadonlySet<number> {
  const begins = new Set<number>();
  let [line, isOpen] = [0, false];
  for (const { kind, isAfterGap } of block.rows) {
    if (kind === "data") {
      if (isOpen || isAfterGap) begins.add(line);
      line += 1;
    }
    isOpen = kind !== "data";
  }
  return begins;
}
