import type { Prices } from "./certificate";
import { allocationIn, grantNetwork } from "./grant-network";
import { worthOfMoney } from "./prices";
import { applyTieRule } from "./tie-rule";
import { fillByWeight } from "./tiers";
import { valueOf } from "./whole";
import type { WholeProblem } from "./whole";

/** The one optimal allocation the tie rule picks, grants x services, with the prices that prove it optimal. */
export function allocate(problem: WholeProblem): { allocation: bigint[][]; prices: Prices } {
  const flow = grantNetwork(problem);
  fillByWeight(flow);
  const worth = worthOfMoney(flow);
  applyTieRule(problem, flow, worth);
  return {
    allocation: allocationIn(flow),
    prices: {
      grants: problem.awards.map((_, grant) => worth[flow.grantNode(grant)]!),
      elsewhere: problem.awards.map((_, grant) => worth[flow.elsewhereNode(grant)]!),
      services: problem.needs.map((_, service) => worth[flow.serviceNode(service)]!),
    },
  };
}

/** The most the money can be worth, in units of money times value, where no floors bind. */
export function bestValue(problem: WholeProblem): bigint {
  const flow = grantNetwork(problem);
  fillByWeight(flow);
  return valueOf(problem, allocationIn(flow));
}
