import { lowestBit, setBit, wordsFor } from "./bits";
import type { Bits } from "./bits";
import { nodesInOrderLeft, searchBack } from "./depth-first";
import { needsNode } from "./network";
import type { Network } from "./network";
import { everyNode } from "./nodes";
import type { Nodes } from "./nodes";
import type { Exchange } from "./toward";

/**
 * Parts that money cannot leave and come back to: two nodes are of one part if it can go round through both. What goes round joins no
 * parts, and no more does closing an arc; so whatever they once keep apart stays apart.
 */
export interface Components {
  /** By node, the number of its part. */
  readonly of: Int32Array;
  /** By number, for the parts asked for so far. */
  readonly members: Map<number, Nodes>;
}

/** The strongly connected components of what can still take money (Kosaraju 1978, Sharir 1981). */
export function componentsOf(network: Network, exchange: Exchange): Components {
  const order = nodesInOrderLeft(network, exchange);
  const of = new Int32Array(order.length);
  const unseen = everyNode(network);
  for (let at = order.length - 1; at >= 0; at--) {
    const root = order[at]!;
    for (const node of searchBack(network, exchange, unseen, root)) of[node] = root;
  }
  return { of, members: new Map() };
}

/** Everything in one part: for networks too small for more to pay. */
export function onePart(network: Network): Components {
  return { of: new Int32Array(needsNode(network) + 1), members: new Map() };
}

/** The nodes of the part that a node is of. */
export function partWith({ services, pots }: Network, { of, members }: Components, node: number): Nodes {
  const number = of[node]!;
  const known = members.get(number);
  if (known !== undefined) return known;
  const nodes: Nodes = {
    services: new Int32Array(wordsFor(services.count)),
    pots: new Int32Array(wordsFor(pots.count)),
    needs: of[services.count + pots.count] === number,
  };
  for (let service = 0; service < services.count; service++) {
    if (of[service] === number) setBit(nodes.services, service);
  }
  for (let pot = 0; pot < pots.count; pot++) {
    if (of[services.count + pot] === number) setBit(nodes.pots, pot);
  }
  members.set(number, nodes);
  return nodes;
}

/** Parts the nodes that turned out not to reach a node from the others of its part. */
export function partOff(network: Network, components: Components, node: number, rest: Nodes): void {
  const { of, members } = components;
  const whole = partWith(network, components, node);
  // Other numbers are of nodes, or came from here.
  const number = of.length + members.size;
  const { count } = network.services;
  members.set(of[node]!, {
    services: takeOut(of, whole.services, rest.services, 0, number),
    pots: takeOut(of, whole.pots, rest.pots, count, number),
    needs: whole.needs && !rest.needs,
  });
  if (rest.needs) of[needsNode(network)] = number;
  members.set(number, { services: rest.services.slice(), pots: rest.pots.slice(), needs: rest.needs });
}

/** What is left of a set, the nodes taken out of which have a new number. */
function takeOut(of: Int32Array, from: Bits, out: Bits, firstNode: number, number: number): Bits {
  return from.map((bits, word) => {
    for (let left = out[word]!; left !== 0; left &= left - 1) {
      of[firstNode + (word << 5) + lowestBit(left)] = number;
    }
    return bits & ~out[word]!;
  });
}
