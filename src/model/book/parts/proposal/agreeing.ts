import { fieldProblem, gathering, partOf } from "../../../fields";
import { GATES } from "./carried";
import type { Carried } from "./carried";
import type { Reckoned } from "./reckoned";

/** Throws for what fields of a proposal say against each other. */
export function mustAgree(proposal: Reckoned & Carried, path: string): void {
  const problems = gathering();
  problems.from(() => {
    if (proposal.optimism === null || proposal.grade === null) return;
    throw fieldProblem(
      partOf(path, "grade"),
      "Weak evidence is taken off once: give a share or a grade, not both.",
    );
  });
  problems.from(() => mustWaitForAll(proposal, path));
  problems.from(() => {
    if (proposal.effect !== "avoidance" || proposal.cashable === 0) return;
    throw fieldProblem(partOf(path, "cashable"), AVOIDED);
  });
  problems.finish();
}

/** Why nothing of avoided cost is cashable. */
export const AVOIDED =
  "Cost that is avoided was in no budget, so that nothing of it can leave one. Give 0, or call it a reduction.";

/** Gates say why it is not before a year; the year is what is reckoned with. */
function mustWaitForAll(proposal: Reckoned & Carried, path: string): void {
  const given = GATES.flatMap(([gate, what]) => {
    const year = proposal[gate];
    return year === null ? [] : { what, year };
  });
  const [last] = given.sort((one, other) => other.year - one.year);
  const { earliest } = proposal;
  if (last === undefined || (earliest !== null && earliest >= last.year)) return;
  const says = earliest === null ? "no first year is given" : `the first year given is ${earliest}`;
  throw fieldProblem(
    partOf(path, "earliest"),
    `Because of ${last.what} nothing begins before ${last.year}, and ${says}. Give ${last.year} or a later year.`,
  );
}
