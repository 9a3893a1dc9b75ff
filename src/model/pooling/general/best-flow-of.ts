import { solveAny } from "../core";
import type { Choice } from "./formulate";
import { total } from "./whole";
import type { Allocation, WholeGeneral } from "./whole";

/**
 * The best use where some lines spend nothing, as a flow, exactly. Null where a grant needs match, or where that use
 * spends less than a minimum that is to be kept.
 */
export function bestFlowOf(question: WholeGeneral, choices: readonly Choice[]): Allocation | null {
  const { flow, grants, services, minimums, match } = question;
  if (match.some((rule) => rule !== null)) return null;
  const spendsNothing = (year: number, grant: number) => choices[year * grants + grant] === "nothing";
  const years = flow.years.map((year, index) => ({
    ...year,
    permitted: year.permitted.map((row, grant) => (spendsNothing(index, grant) ? row.map(() => false) : row)),
    elsewhere: year.elsewhere.map((units, grant) => (spendsNothing(index, grant) ? 0n : units)),
  }));
  const allocation = question.awards.map(() => question.needs.map(() => 0n));
  for (const { year, grant, service, units } of solveAny({ ...flow, years }).payments) {
    allocation[year * grants + grant]![year * services + service] = units;
  }
  const keepsMinimums = allocation.every(
    (row, line) => choices[line] === "nothing" || total(row) >= minimums[line]!,
  );
  return keepsMinimums ? allocation : null;
}
