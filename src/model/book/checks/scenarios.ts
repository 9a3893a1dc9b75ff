import { fieldProblem, gathering, itemOf, partOf } from "../../fields";
import { AVOIDED } from "../parts";
import type { Book, Proposal, Setting } from "../parts";
import { mustBeKnown, mustDiffer } from "./ids";
import { mustReach } from "./place";

/** What cannot be told of scenarios field by field. */
export function checkScenarios({ place, proposals, scenarios }: Book): void {
  const problems = gathering();
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  const known = new Set(byId.keys());
  const indices = new Set(["deflator", ...place.indices.keys()]);
  problems.from(() => mustDiffer(scenarios, "scenario", "scenarios"));
  scenarios.forEach((scenario, position) => {
    const path = itemOf("scenarios", position);
    scenario.on.forEach((id, at) =>
      problems.from(() => {
        const here = itemOf(partOf(path, "on"), at);
        mustBeKnown(id, known, "proposal", here);
        if (scenario.on.indexOf(id) !== at) throw fieldProblem(here, `"${id}" is on already. Name it once.`);
      }),
    );
    scenario.set.forEach((setting, at) => {
      const here = itemOf(partOf(path, "set"), at);
      problems.from(() => mustBeKnown(setting.proposal, known, "proposal", partOf(here, "proposal")));
      problems.from(() => mustLeaveAvoided(setting, byId.get(setting.proposal), here));
    });
    const ofPlace = partOf(path, "place");
    problems.from(() => {
      if (scenario.place.discount !== null)
        mustReach(scenario.place.discount, place, partOf(ofPlace, "discount"));
    });
    for (const index of scenario.place.indices.keys()) {
      problems.from(() => mustBeKnown(index, indices, "index", partOf(partOf(ofPlace, "indices"), index)));
    }
  });
  problems.finish();
}

function mustLeaveAvoided({ field, value }: Setting, proposal: Proposal | undefined, path: string): void {
  if (proposal?.effect !== "avoidance" || field !== "cashable" || value === 0) return;
  throw fieldProblem(partOf(path, "value"), AVOIDED);
}
