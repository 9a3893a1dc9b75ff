import { clearBit, setBit } from "./bits";
import type { Bits } from "./bits";
import type { Network } from "./network";
import { everyNode } from "./nodes";
import type { Nodes } from "./nodes";
import type { Path } from "./path";

/** Services that can take or give a unit without loss, so that what goes round may go through the needs themselves. */
export interface Exchange {
  readonly takes: Bits;
  readonly gives: Bits;
}

/**
 * How far every node is, at least, from one pot: in arcs that can still take money. Still true while money is only sent along
 * arcs that come one nearer and arcs only close; then no node ever comes nearer again, and looking for a way never looks twice
 * at what has none (the shortest augmenting paths of Ahuja and Orlin 1991, with the nodes at each distance as a set of bits).
 */
export interface Toward {
  pot: number;
  /** The nodes through which money can go round to the pot: no other is measured; null for every node. */
  within: Nodes | null;
  /** By node: services, pots, then the needs as one node. */
  readonly distance: Int32Array;
  /** How many distances there are: the farthest and one. */
  distances: number;
  /** By distance: how many nodes, which services and which pots. What is beyond the last distance is kept to be used again. */
  readonly countAt: number[];
  readonly servicesAt: Bits[];
  readonly potsAt: Bits[];
  /** How many nodes were put farther since the distances were measured. */
  putFarther: number;
  readonly unseen: Nodes;
}

/** The distance of a node from which no way leads to the pot. */
export const NO_WAY = 0x7fffffff;

export function newToward(network: Network): Toward {
  const { services, pots } = network;
  return {
    pot: -1,
    within: null,
    distance: new Int32Array(services.count + pots.count + 1),
    distances: 0,
    countAt: [],
    servicesAt: [],
    potsAt: [],
    putFarther: 0,
    unseen: everyNode(network),
  };
}

/** Makes room for nodes one farther than any. */
export function addDistance(to: Toward): void {
  const { countAt, servicesAt, potsAt, unseen } = to;
  const distance = to.distances++;
  if (distance < countAt.length) {
    countAt[distance] = 0;
    servicesAt[distance]!.fill(0);
    potsAt[distance]!.fill(0);
  } else {
    countAt.push(0);
    servicesAt.push(new Int32Array(unseen.services.length));
    potsAt.push(new Int32Array(unseen.pots.length));
  }
}

/** Puts a node at a distance. */
export function putAt({ services, pots }: Network, to: Toward, node: number, distance: number): void {
  if (distance === to.distances) addDistance(to);
  to.countAt[distance]! += 1;
  to.distance[node] = distance;
  if (node < services.count) setBit(to.servicesAt[distance]!, node);
  else if (node < services.count + pots.count) setBit(to.potsAt[distance]!, node - services.count);
}

/** Takes a node out of the nodes at its distance. */
export function takeAway({ services, pots }: Network, to: Toward, node: number, distance: number): void {
  to.countAt[distance]! -= 1;
  if (node < services.count) clearBit(to.servicesAt[distance]!, node);
  else if (node < services.count + pots.count) clearBit(to.potsAt[distance]!, node - services.count);
}

/** Says of all nodes beyond a distance that no way leads from them to the pot. */
export function cutOff(to: Toward, distance: number): void {
  for (let node = 0; node < to.distance.length; node++) {
    if (to.distance[node]! > distance) to.distance[node] = NO_WAY;
  }
  to.distances = distance;
}

/** Whether money sent along the way a search left opens an arc back that would bring a node nearer to the pot than its distance says. */
export function bringsNearer({ from }: Path, found: number, { distance }: Toward): boolean {
  for (let head = found, tail = from[head]!; tail !== -1; head = tail, tail = from[head]!) {
    // Money went from tail to head, and can now go back.
    if (distance[tail]! !== NO_WAY && distance[tail]! + 1 < distance[head]!) return true;
  }
  return false;
}
