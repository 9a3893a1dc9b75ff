import type { GrantNetwork } from "./grant-network";
import { push, sendAll, setOpen } from "./network";
import type { WholeProblem } from "./whole";

/**
 * Moves an optimal flow to the one optimal flow that the tie rule picks: "spend the most restricted money first, then sheet
 * order". Exactly: among all optimal answers,
 *
 * 1. maximise what each grant spends in total, grant by grant, in order of the number of services permitted to it (a
 *    pooled grant is permitted all; flexibility does not count), then sheet order;
 * 2. then maximise what the grant pays to each service, for grants in that same order and services in sheet order.
 *
 * Every step raises one arc as far as money can go round within the optimum, and then fixes it; so the answer is unique.
 * By complementary slackness the optimal flows are those that change only arcs whose weight is exactly the difference of
 * the prices at their ends; all other arcs are closed first.
 */
export function applyTieRule(problem: WholeProblem, flow: GrantNetwork, worth: readonly bigint[]): void {
  const { network, source, awardArcs, spendArcs, weights } = flow;
  for (let arc = 0; arc < network.heads.length; arc += 2) {
    const free = weights[arc]! + worth[network.heads[arc]!]! === worth[network.tails[arc]!]!;
    setOpen(network, arc, free);
  }
  const order = mostRestrictedFirst(problem);

  const notToSource = new Set<number>();
  for (const grant of order) raise(flow, awardArcs[grant]!, notToSource);

  for (const grant of order) {
    let tail = source;
    let notToTail = new Set<number>();
    for (const arc of spendArcs[grant]!) {
      if (arc === null) continue;
      // Money for permitted services leaves the grant itself, other money its allowance for going elsewhere.
      if (network.tails[arc] !== tail) {
        tail = network.tails[arc]!;
        notToTail = new Set();
      }
      raise(flow, arc, notToTail);
    }
  }
}

/** The grants, those with the fewest permitted services first, otherwise in sheet order. */
function mostRestrictedFirst({ permitted }: WholeProblem): number[] {
  const services = permitted.map((row) => row.filter(Boolean).length);
  return permitted.map((_, grant) => grant).sort((a, b) => services[a]! - services[b]! || a - b);
}

/** Sends as much round through the arc as can come back to its tail, then fixes the arc; `dead` as in `sendAll`. */
function raise({ network }: GrantNetwork, arc: number, dead: Set<number>): void {
  if (!network.open[arc]) return;
  setOpen(network, arc, false);
  const room = network.residual[arc]!;
  push(network, arc, sendAll(network, network.heads[arc]!, network.tails[arc]!, room, dead));
}
