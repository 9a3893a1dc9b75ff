import { nameKey } from "../../../../model/names";
import { chainOf, summed } from "../../../additive";
import type { Chain } from "../../../additive";
import { namesAt, rowsThatBegin } from "../rows";
import type { Rows } from "../rows";
import { sidesOfSections } from "./sides";
import { isLeftByName, isLeftOfBoth } from "./who-pays";
import type { Side } from "./who-pays";

/** The rows that are totals by their names or formulas, and those that may be by their names. */
export interface CalledTotals {
  readonly called: readonly number[];
  readonly likely: readonly number[];
}

/** The chain of the rows of a table; `at` are the rows of its lines. */
export function chainOfRows(rows: Rows, at: readonly number[], { called, likely }: CalledTotals): Chain {
  const lineOf = new Map(at.map((row, line) => [row, line]));
  const linesOf = (some: readonly number[]) =>
    new Set(some.map((row) => lineOf.get(row)).filter((line) => line !== undefined));
  const sections = sidesOfSections(rows);
  const begins = linesOf([...rowsThatBegin(rows, (row) => lineOf.has(row))]);
  const closing = closingLines(rows, at, begins);
  const isBelowSums = (row: number) =>
    namesAt(rows, row).length === 0 && closing.has((lineOf.get(row) ?? 0) - 1);
  return chainOf(
    at.map((row) => rows.lines.get(row)!),
    {
      begins,
      called: linesOf(called),
      likely: linesOf(likely),
      left: linesOf(at.filter((row) => isLeft(rows, sections, row) || isBelowSums(row))),
      less: linesOf(at.filter((row) => namesAt(rows, row).some((name) => /^less\b/i.test(name)))),
      closing,
      nameOf: (line) => namesAt(rows, at[line]!).map(nameKey).join(" "),
    },
  );
}

/** The lines without a name that end a section of lines with names and are what these come to, with the first of them. */
function closingLines(
  rows: Rows,
  at: readonly number[],
  begins: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const isNamed = (line: number) => namesAt(rows, at[line]!).length > 0;
  let first = 0;
  for (const line of at.keys()) {
    if (begins.has(line)) first = line;
    const isLast = line + 1 === at.length || begins.has(line + 1) || !isNamed(line + 1);
    if (!isLast || first === line || isNamed(line)) continue;
    const parts = at.slice(first, line);
    const areNamed = parts.every((_, place) => isNamed(first + place));
    const sums = summed(parts.map((row) => rows.lines.get(row)!)).sums;
    const isSum = rows.lines
      .get(at[line]!)!
      .every((amount, column) => Math.abs((amount ?? 0) - (sums[column] ?? 0)) <= NOISE);
    if (areNamed && isSum) closing.set(line, first);
  }
  return closing;
}

/** Of binary fractions. */
const NOISE = 1e-6;

/** What is left by its name, and does not stand among what pays: "Council tax" under "Funded by" is one of these. */
function isLeft(rows: Rows, sections: ReadonlyMap<number, Side>, row: number): boolean {
  return (
    sections.get(row) !== "income" &&
    namesAt(rows, row).some((name) => isLeftByName(name) || isLeftOfBoth(name))
  );
}
