import type { Prices } from "./certificate";
import { allocationIn, grantNetwork } from "./grant-network";
import { worthOfMoney } from "./prices";
import { applyTieRule } from "./tie-rule";
import { fillByWeight } from "./tiers";
import { valueOf } from "./whole";
import type { WholeProblem } from "./whole";

/** The one optimal allocation the tie rule picks, grants x services, with the prices that prove it optimal. */
export function allocate(problem: WholeProblem): { allocation: bigint[][]; prices: Prices } {
  const grants = grantNetwork(problem);
  fillByWeight(grants);
  const worth = worthOfMoney(grants);
  applyTieRule(problem, grants, worth);
  return {
    allocation: allocationIn(grants),
    prices: {
      grants: problem.awards.map((_, grant) => worth[grants.grantNode(grant)]!),
      elsewhere: problem.awards.map((_, grant) => worth[grants.elsewhereNode(grant)]!),
      services: problem.needs.map((_, service) => worth[grants.serviceNode(service)]!),
    },
  };
}

/** The most the money can be worth, in units of money times value, where no floors bind. */
export function bestValue(problem: WholeProblem): bigint {
  const grants = grantNetwork(problem);
  fillByWeight(grants);
  return valueOf(problem, allocationIn(grants));
}
