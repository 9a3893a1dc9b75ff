import { clearBit, hasBit, lowestBit, setBit, wordsFor } from "./bits";
import type { Bits } from "./bits";
import { canMove } from "./network";
import type { Move, Network } from "./network";
import type { Path } from "./path";

/** Services that can take or give a unit without loss, so that what goes round may go through the needs themselves. */
export interface Exchange {
  readonly takes: Bits;
  readonly gives: Bits;
}

/**
 * How far every node is, at least, from one pot: in arcs that can still take money. Kept right while money is only sent along
 * arcs that come one nearer and arcs only close; then no node ever comes nearer again, and looking for a way never looks twice
 * at what has none (the shortest augmenting paths of Ahuja and Orlin 1991, with the nodes at each distance as a set of bits).
 */
export interface Toward {
  readonly pot: number;
  /** By node: services, pots, then the needs as one node. */
  readonly distance: Int32Array;
  /** By distance: how many nodes, which services and which pots. */
  readonly countAt: number[];
  readonly servicesAt: Bits[];
  readonly potsAt: Bits[];
}

const NO_WAY = 0x7fffffff;

/** The distances to a pot, by breadth-first search backwards, a whole distance at a time. */
export function toward(network: Network, exchange: Exchange, pot: number): Toward {
  const { services, pots } = network;
  const needs = services.count + pots.count;
  const distance = new Int32Array(needs + 1).fill(NO_WAY);
  const unseen = {
    services: new Int32Array(wordsFor(services.count)).fill(-1),
    pots: new Int32Array(wordsFor(pots.count)).fill(-1),
  };
  const first = new Int32Array(unseen.pots.length);
  setBit(first, pot);
  clearBit(unseen.pots, pot);
  distance[services.count + pot] = 0;
  const noServices = new Int32Array(unseen.services.length);
  const result: Toward = { pot, distance, countAt: [1], servicesAt: [noServices], potsAt: [first] };

  for (let level = 0; ; level++) {
    const nextServices = new Int32Array(unseen.services.length);
    const nextPots = new Int32Array(unseen.pots.length);
    const atNeeds = distance[needs] === level;
    intoPots(network, result.potsAt[level]!, nextServices, nextPots);
    const reachesNeeds = intoServices(network, exchange, result.servicesAt[level]!, nextPots);
    if (atNeeds)
      for (let word = 0; word < nextServices.length; word++) nextServices[word]! |= exchange.takes[word]!;
    let count = keepUnseen(nextServices, unseen.services, distance, 0, level + 1);
    count += keepUnseen(nextPots, unseen.pots, distance, services.count, level + 1);
    if (reachesNeeds && distance[needs] === NO_WAY) {
      distance[needs] = level + 1;
      count++;
    }
    if (count === 0) return result;
    result.countAt.push(count);
    result.servicesAt.push(nextServices);
    result.potsAt.push(nextPots);
  }
}

/** What can pass money into the pots: services that they pay, and pots by moves. */
function intoPots({ pots, cells }: Network, from: Bits, intoServicesFound: Bits, intoPotsFound: Bits): void {
  for (let word = 0; word < from.length; word++) {
    for (let bits = from[word]!; bits !== 0; bits &= bits - 1) {
      const pot = (word << 5) + lowestBit(bits);
      const start = pots.rowStart[pot]!;
      const firstWord = pots.firstServiceWord[pot]!;
      for (let at = 0; at < pots.rowWords[pot]!; at++) {
        intoServicesFound[firstWord + at]! |= cells.paidByRow[start + at]!;
      }
      for (const move of pots.moves[pot]!) {
        const other = move.to === pot ? (canMove(move) ? move.from : -1) : move.moved > 0n ? move.to : -1;
        if (other !== -1) setBit(intoPotsFound, other);
      }
    }
  }
}

/** What can pass money into the services: pots with room to pay them; returns whether the needs can too. */
function intoServices({ services, cells }: Network, exchange: Exchange, from: Bits, found: Bits): boolean {
  let gives = 0;
  for (let word = 0; word < from.length; word++) {
    gives |= from[word]! & exchange.gives[word]!;
    for (let bits = from[word]!; bits !== 0; bits &= bits - 1) {
      const service = (word << 5) + lowestBit(bits);
      const start = services.columnStart[service]!;
      const firstWord = services.firstPotWord[service]!;
      for (let at = 0; at < services.columnWords[service]!; at++) {
        found[firstWord + at]! |= cells.roomByColumn[start + at]!;
      }
    }
  }
  return gives !== 0;
}

function keepUnseen(found: Bits, unseen: Bits, distance: Int32Array, firstNode: number, at: number): number {
  let count = 0;
  for (let word = 0; word < found.length; word++) {
    const kept = found[word]! & unseen[word]!;
    found[word] = kept;
    unseen[word]! &= ~kept;
    for (let bits = kept; bits !== 0; bits &= bits - 1) {
      distance[firstNode + (word << 5) + lowestBit(bits)] = at;
      count++;
    }
  }
  return count;
}

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
function reachedAt(
  { services, pots, cells }: Network,
  exchange: Exchange,
  to: Toward,
  node: number,
  distance: number,
): number {
  if (distance < 0) return -1;
  const needs = services.count + pots.count;
  const servicesThere = to.servicesAt[distance]!;
  if (node === needs) return lastInBoth(exchange.gives, 0, servicesThere, 0, servicesThere.length);
  if (node < services.count) {
    const [start, firstWord] = [services.columnStart[node]!, services.firstPotWord[node]!];
    const words = services.columnWords[node]!;
    const pot = lastInBoth(cells.paidByColumn, start, to.potsAt[distance]!, firstWord, words);
    if (pot === -1) return to.distance[needs] === distance && hasBit(exchange.takes, node) ? needs : -1;
    return services.count + pot;
  }
  const pot = node - services.count;
  const [start, firstWord] = [pots.rowStart[pot]!, pots.firstServiceWord[pot]!];
  const service = lastInBoth(cells.roomByRow, start, servicesThere, firstWord, pots.rowWords[pot]!);
  if (service !== -1) return service;
  const move = pots.moves[pot]!.find((each) => {
    const other = otherEnd(each, pot);
    return other !== -1 && to.distance[services.count + other] === distance;
  });
  return move === undefined ? -1 : services.count + otherEnd(move, pot);
}

/** The move by which money goes from one node to another; null where it goes otherwise. */
function moveBetween({ services, pots }: Network, tail: number, head: number): Move | null {
  const needs = services.count + pots.count;
  if (tail < services.count || head < services.count || tail === needs || head === needs) return null;
  const pot = tail - services.count;
  return pots.moves[pot]!.find((move) => otherEnd(move, pot) === head - services.count) ?? null;
}

/** Where money in a pot can go by a move, or by taking back what moved; -1 where it cannot. */
function otherEnd(move: Move, pot: number): number {
  if (move.from === pot) return canMove(move) ? move.to : -1;
  return move.moved > 0n ? move.from : -1;
}

/**
 * Puts a node that reaches nothing nearer as far from the pot as one more than the nearest it does reach. Where it was the last at
 * its distance, nothing farther can reach the pot any more, for every way there comes nearer one arc at a time.
 */
function setFarther(network: Network, exchange: Exchange, to: Toward, node: number): void {
  const before = to.distance[node]!;
  if (before === NO_WAY) return;
  leave(network, to, node, before);
  to.distance[node] = NO_WAY;
  if (to.countAt[before] === 0) {
    cutOff(to, before);
    return;
  }
  for (let distance = before; distance < to.countAt.length; distance++) {
    if (reachedAt(network, exchange, to, node, distance) === -1) continue;
    put(network, to, node, distance + 1);
    return;
  }
}

function leave({ services, pots }: Network, to: Toward, node: number, distance: number): void {
  to.countAt[distance]! -= 1;
  if (node < services.count) clearBit(to.servicesAt[distance]!, node);
  else if (node < services.count + pots.count) clearBit(to.potsAt[distance]!, node - services.count);
}

function put({ services, pots }: Network, to: Toward, node: number, distance: number): void {
  if (distance === to.countAt.length) {
    to.countAt.push(0);
    to.potsAt.push(new Int32Array(wordsFor(pots.count)));
    to.servicesAt.push(new Int32Array(wordsFor(services.count)));
  }
  to.countAt[distance]! += 1;
  to.distance[node] = distance;
  if (node < services.count) setBit(to.servicesAt[distance]!, node);
  else if (node < services.count + pots.count) setBit(to.potsAt[distance]!, node - services.count);
}

function cutOff(to: Toward, distance: number): void {
  for (let node = 0; node < to.distance.length; node++) {
    if (to.distance[node]! > distance) to.distance[node] = NO_WAY;
  }
  to.countAt.length = distance;
  to.servicesAt.length = distance;
  to.potsAt.length = distance;
}

/** The last number in a run of bits that is also in a set; -1 where there is none. The run begins at a word of the set. */
function lastInBoth(run: Bits, start: number, set: Bits, firstWord: number, words: number): number {
  for (let word = words - 1; word >= 0; word--) {
    const both = run[start + word]! & set[firstWord + word]!;
    if (both !== 0) return ((firstWord + word) << 5) + 31 - Math.clz32(both);
  }
  return -1;
}
