import { caseloadOverlap, shownOverlap } from "../../../../model/duplication";
import type { ShownOverlap } from "../../../../model/duplication";
import { shownParts } from "../../../../model/findings";
import type { ShownPart } from "../../../../model/findings";
import { nameKey } from "../../../../model/names";
import { ModelProblem } from "../../../../model/problem";
import type { Finding, ListedCaseload } from "../../../../reading";
import { stop } from "../../../../reading";
import { caseloadTexts as said } from "../../../texts/findings/caseload";

/** A cohort as it may be shown, or what in its counts does not fit. */
export type CohortShown = {
  readonly cohort: string;
  readonly cells: readonly string[];
  readonly bodies: readonly string[];
} & (
  | { readonly problem: Finding }
  | { readonly problem: null; readonly overlap: ShownOverlap; readonly parts: readonly ShownPart[] }
);

/** The cohorts of a table, the one in which most people are counted again first; those with a problem before all. */
export function cohortsShown(rows: readonly ListedCaseload[], threshold: number): readonly CohortShown[] {
  const cohorts = new Map<string, ListedCaseload[]>();
  for (const row of rows) {
    const there = cohorts.get(nameKey(row.cohort));
    if (there === undefined) cohorts.set(nameKey(row.cohort), [row]);
    else there.push(row);
  }
  return [...cohorts.values()]
    .map((own) => ({ shown: shownOf(own, threshold), again: againOf(own) }))
    .sort((one, other) => other.again - one.again)
    .map(({ shown }) => shown);
}

function shownOf(rows: readonly ListedCaseload[], threshold: number): CohortShown {
  const of = {
    cohort: rows[0]!.cohort,
    cells: rows.map(({ cell }) => cell),
    bodies: [...new Set(rows.flatMap(({ agencies }) => agencies))],
  };
  try {
    const overlap = caseloadOverlap(rows);
    return {
      ...of,
      problem: null,
      overlap: shownOverlap(overlap, threshold),
      parts: shownParts(overlap.parts, threshold),
    };
  } catch (problem) {
    if (!(problem instanceof ModelProblem)) throw problem;
    const cell = problem.row === undefined ? undefined : of.cells[problem.row - 1];
    return { ...of, problem: stop(said.notCounted(problem.message), cell ?? of.cells[0]) };
  }
}

function againOf(rows: readonly ListedCaseload[]): number {
  try {
    return caseloadOverlap(rows).again;
  } catch {
    return Infinity;
  }
}
