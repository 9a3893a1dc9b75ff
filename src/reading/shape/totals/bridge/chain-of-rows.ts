import { nameKey } from "../../../../model/names";
import { chainOf } from "../../../additive";
import type { Chain } from "../../../additive";
import { namesAt, rowsThatBegin } from "../rows";
import type { Rows } from "../rows";
import { sidesOfSections } from "./sides";
import { isLeftByName } from "./who-pays";
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
  return chainOf(
    at.map((row) => rows.lines.get(row)!),
    {
      begins: linesOf([...rowsThatBegin(rows, (row) => lineOf.has(row))]),
      called: linesOf(called),
      likely: linesOf(likely),
      left: linesOf(at.filter((row) => isLeft(rows, sections, row))),
      less: linesOf(at.filter((row) => namesAt(rows, row).some((name) => /^less\b/i.test(name)))),
      nameOf: (line) => namesAt(rows, at[line]!).map(nameKey).join(" "),
    },
  );
}

/** What is left by its name, and does not stand among what pays: "Council tax" under "Funded by" is one of these. */
function isLeft(rows: Rows, sections: ReadonlyMap<number, Side>, row: number): boolean {
  return sections.get(row) !== "income" && namesAt(rows, row).some(isLeftByName);
}
