import { hasBit, highestBit } from "./bits";
import type { Bits } from "./bits";
import { needsNode } from "./network";
import { whereTo } from "./moves";
import type { Move, Network } from "./network";
import type { Path } from "./path";
import { measureToward } from "./measure";
import { cutOff, NO_WAY, putAt, takeAway } from "./toward";
import type { Exchange, Toward } from "./toward";

/**
 * Nodes cut off from the pot would be put farther one arc at a time without end in sight. Measuring afresh finds them at once and
 * costs about as much as putting one node in twenty farther (docs/decisions/0006-pooling-by-flows-and-bits.md).
 */
const NODES_FOR_EACH_PUT_FARTHER = 20;

/** Finds a shortest way from a service to the pot and leaves it in the path; says whether there is one. */
export function findWay(
  network: Network,
  exchange: Exchange,
  to: Toward,
  service: number,
  path: Path,
): boolean {
  const { distance } = to;
  const target = network.services.count + to.pot;
  path.from[service] = -1;
  let node = service;
  while (node !== target) {
    if (distance[service] === NO_WAY) return false;
    if (to.putFarther * NODES_FOR_EACH_PUT_FARTHER > distance.length) {
      measureToward(network, exchange, to, to.pot, null);
      node = service;
      continue;
    }
    const next = distance[node] === NO_WAY ? -1 : reachedAt(network, exchange, to, node, distance[node]! - 1);
    if (next !== -1) {
      path.from[next] = node;
      path.by[next] = moveBetween(network, node, next);
      node = next;
    } else {
      setFarther(network, exchange, to, node);
      if (node !== service) node = path.from[node]!;
    }
  }
  return true;
}

/** A node at a distance from the pot that money at the node can go to, the last of those there are; -1 for none. */
function reachedAt(network: Network, exchange: Exchange, to: Toward, node: number, distance: number): number {
  if (distance < 0) return -1;
  const { services, pots, cells } = network;
  const needs = needsNode(network);
  const servicesThere = to.servicesAt[distance]!;
  if (node === needs) return lastInBoth(exchange.gives, 0, servicesThere, 0, servicesThere.length);
  if (node < services.count) {
    const start = services.columnStart[node]!;
    const words = services.columnWords[node]!;
    const potsThere = to.potsAt[distance]!;
    const pot = lastInBoth(cells.paidByColumn, start, potsThere, services.firstPotWord[node]!, words);
    if (pot === -1) return to.distance[needs] === distance && hasBit(exchange.takes, node) ? needs : -1;
    return services.count + pot;
  }
  const pot = node - services.count;
  const start = pots.rowStart[pot]!;
  const words = pots.rowWords[pot]!;
  const service = lastInBoth(cells.roomByRow, start, servicesThere, pots.firstServiceWord[pot]!, words);
  if (service !== -1) return service;
  for (const move of pots.moves[pot]!) {
    const other = whereTo(move, pot);
    if (other !== -1 && to.distance[services.count + other] === distance) return services.count + other;
  }
  return -1;
}

/** The move by which money goes from one node to another; null where it goes otherwise. */
function moveBetween(network: Network, tail: number, head: number): Move | null {
  const { services, pots } = network;
  const needs = needsNode(network);
  if (tail < services.count || head < services.count || tail === needs || head === needs) return null;
  const pot = tail - services.count;
  return pots.moves[pot]!.find((move) => whereTo(move, pot) === head - services.count) ?? null;
}

/**
 * Puts a node that reaches nothing nearer as far from the pot as one more than the nearest it does reach. Where it was the last at
 * its distance, nothing farther can reach the pot any more, for every way there comes nearer one arc at a time.
 */
function setFarther(network: Network, exchange: Exchange, to: Toward, node: number): void {
  const before = to.distance[node]!;
  if (before === NO_WAY) return;
  to.putFarther++;
  takeAway(network, to, node, before);
  to.distance[node] = NO_WAY;
  if (to.countAt[before] === 0) {
    cutOff(to, before);
    return;
  }
  for (let distance = before; distance < to.distances; distance++) {
    if (reachedAt(network, exchange, to, node, distance) === -1) continue;
    putAt(network, to, node, distance + 1);
    return;
  }
}

/** The last number in a run of bits that is also in a set; -1 where there is none. The run begins at a word of the set. */
function lastInBoth(run: Bits, start: number, set: Bits, firstWord: number, words: number): number {
  for (let word = words - 1; word >= 0; word--) {
    const both = run[start + word]! & set[firstWord + word]!;
    if (both !== 0) return ((firstWord + word) << 5) + highestBit(both);
  }
  return -1;
}
