import { hasBit, lowestBit } from "./bits";
import type { Bits } from "./bits";
import { needsNode } from "./network";
import { whereFrom, whereTo } from "./moves";
import type { Move, Network } from "./network";
import { everyNode, takeNode } from "./nodes";
import type { Nodes } from "./nodes";
import type { Exchange } from "./toward";

/** Every node, in the order in which a search in depth, along money that can still go, leaves it for good. */
export function nodesInOrderLeft(network: Network, exchange: Exchange): Int32Array {
  const count = needsNode(network) + 1;
  const unseen = everyNode(network);
  const way = forwards(network, exchange);
  const order = new Int32Array(count);
  const stack = new Int32Array(count);
  let left = 0;
  for (let root = 0; root < count; root++) {
    if (!takeNode(network, unseen, root)) continue;
    stack[0] = root;
    for (let depth = 1; depth > 0;) {
      const next = takeNext(network, way, unseen, stack[depth - 1]!);
      if (next === -1) order[left++] = stack[--depth]!;
      else stack[depth++] = next;
    }
  }
  return order;
}

/** Takes a node, and all from which money can come to it, out of those not seen; none where it was seen before. */
export function searchBack(network: Network, exchange: Exchange, unseen: Nodes, root: number): number[] {
  if (!takeNode(network, unseen, root)) return [];
  const way = backwards(network, exchange);
  const reached = [root];
  for (let at = 0; at < reached.length; at++) {
    for (let next = 0; next !== -1;) {
      next = takeNext(network, way, unseen, reached[at]!);
      if (next !== -1) reached.push(next);
    }
  }
  return reached;
}

/** Which way a search goes. */
interface Way {
  /** Columns of pots: those that a service leads to; rows of services: those that a pot leads to. */
  readonly toPots: Bits;
  readonly toServices: Bits;
  readonly alongMove: (move: Move, pot: number) => number;
  /** Services that lead to the needs, and those that the needs lead to. */
  readonly toNeeds: Bits;
  readonly fromNeeds: Bits;
}

function forwards({ cells }: Network, { takes, gives }: Exchange): Way {
  return {
    toPots: cells.paidByColumn,
    toServices: cells.roomByRow,
    alongMove: whereTo,
    toNeeds: takes,
    fromNeeds: gives,
  };
}

function backwards({ cells }: Network, { takes, gives }: Exchange): Way {
  return {
    toPots: cells.roomByColumn,
    toServices: cells.paidByRow,
    alongMove: whereFrom,
    toNeeds: gives,
    fromNeeds: takes,
  };
}

/** A node not yet seen that this one leads to, which then is seen; -1 for none. */
function takeNext(network: Network, way: Way, unseen: Nodes, node: number): number {
  const { services, pots } = network;
  const needs = needsNode(network);
  if (node === needs) return takeInBoth(way.fromNeeds, 0, unseen.services, 0, unseen.services.length);
  if (node < services.count) {
    const firstWord = services.firstPotWord[node]!;
    const words = services.columnWords[node]!;
    const pot = takeInBoth(way.toPots, services.columnStart[node]!, unseen.pots, firstWord, words);
    if (pot !== -1) return services.count + pot;
    return hasBit(way.toNeeds, node) && takeNode(network, unseen, needs) ? needs : -1;
  }
  const pot = node - services.count;
  const firstWord = pots.firstServiceWord[pot]!;
  const words = pots.rowWords[pot]!;
  const service = takeInBoth(way.toServices, pots.rowStart[pot]!, unseen.services, firstWord, words);
  if (service !== -1) return service;
  for (const move of pots.moves[pot]!) {
    const other = way.alongMove(move, pot);
    if (other !== -1 && takeNode(network, unseen, services.count + other)) return services.count + other;
  }
  return -1;
}

/** The first number in a run of bits that is also in a set, which is then taken out of the set; -1 for none. */
function takeInBoth(run: Bits, start: number, set: Bits, firstWord: number, words: number): number {
  for (let word = 0; word < words; word++) {
    const both = run[start + word]! & set[firstWord + word]!;
    if (both === 0) continue;
    set[firstWord + word]! &= ~(both & -both);
    return ((firstWord + word) << 5) + lowestBit(both);
  }
  return -1;
}
