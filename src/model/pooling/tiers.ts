import type { GrantNetwork } from "./grant-network";
import { flowOn, push, sendAll, setOpen } from "./network";
import { total } from "./whole";

/**
 * Fills the network with an optimal flow: the arcs into the sink are opened from the heaviest weight down, and each time as
 * much is sent as can be. A flow already on a heavier arc never comes back, since no path leaves the sink. This greedy
 * rule is optimal because the fundings a network allows form a polymatroid (Edmonds 1970; Megiddo 1974 for flows).
 */
export function fillByWeight(flow: GrantNetwork): void {
  const { network, source, sink, awardArcs, needArcs, weights, returnArc } = flow;
  const awards = total(awardArcs.map((arc) => network.residual[arc]!));
  for (const arc of [...needArcs, returnArc]) setOpen(network, arc, false);
  const heaviestFirst = [...new Set(needArcs.map((arc) => weights[arc]!))].sort((a, b) => (a > b ? -1 : 1));
  for (const weight of heaviestFirst) {
    for (const arc of needArcs) if (weights[arc] === weight) setOpen(network, arc, true);
    sendAll(network, source, sink, awards, new Set());
  }
  push(network, returnArc, total(awardArcs.map((arc) => flowOn(network, arc))));
}
