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
  pot: number;
  /** By node: services, pots, then the needs as one node. */
  readonly distance: Int32Array;
  /** By distance: how many nodes, which services and which pots. Sets beyond the last distance are kept to be used again. */
  readonly countAt: number[];
  readonly servicesAt: Bits[];
  readonly potsAt: Bits[];
  /** How many nodes were put farther since the distances were measured. */
  putFarther: number;
  readonly unseenServices: Bits;
  readonly unseenPots: Bits;
}

const NO_WAY = 0x7fffffff;

/**
 * Nodes cut off from the pot would be put farther one arc at a time without end in sight. Measuring afresh finds them at once, and
 * costs about as much as putting one node in forty farther (measured with 600 nodes and with 6,000).
 */
const NODES_FOR_EACH_PUT_FARTHER = 40;

export function newToward({ services, pots }: Network): Toward {
  return {
    pot: -1,
    distance: new Int32Array(services.count + pots.count + 1),
    countAt: [],
    servicesAt: [],
    potsAt: [],
    putFarther: 0,
    unseenServices: new Int32Array(wordsFor(services.count)),
    unseenPots: new Int32Array(wordsFor(pots.count)),
  };
}

/** Finds the distances to a pot, by breadth-first search backwards, a whole distance at a time. */
export function measureToward(network: Network, exchange: Exchange, to: Toward, pot: number): void {
  const { services, pots } = network;
  const { distance, countAt, servicesAt, potsAt, unseenServices, unseenPots } = to;
  const needs = services.count + pots.count;
  to.pot = pot;
  to.putFarther = 0;
  distance.fill(NO_WAY);
  unseenServices.fill(-1);
  unseenPots.fill(-1);
  countAt.length = 0;
  addDistance(to);
  put(network, to, services.count + pot, 0);
  clearBit(unseenPots, pot);
  for (let here = 0; ; here++) {
    addDistance(to);
    const [nextServices, nextPots] = [servicesAt[here + 1]!, potsAt[here + 1]!];
    intoPots(network, to, potsAt[here]!, nextServices, nextPots);
    const reachesNeeds = intoServices(network, exchange, to, servicesAt[here]!, nextPots);
    if (distance[needs] === here) addAll(nextServices, exchange.takes);
    let count = keepUnseen(nextServices, unseenServices, distance, 0, here + 1);
    count += keepUnseen(nextPots, unseenPots, distance, services.count, here + 1);
    if (reachesNeeds && distance[needs] === NO_WAY) {
      distance[needs] = here + 1;
      count++;
    }
    countAt[here + 1] = count;
    if (count > 0) continue;
    countAt.length = here + 1;
    return;
  }
}

function addDistance({ countAt, servicesAt, potsAt, unseenServices, unseenPots }: Toward): void {
  const distance = countAt.push(0) - 1;
  if (distance < servicesAt.length) {
    servicesAt[distance]!.fill(0);
    potsAt[distance]!.fill(0);
  } else {
    servicesAt.push(new Int32Array(unseenServices.length));
    potsAt.push(new Int32Array(unseenPots.length));
  }
}

function addAll(to: Bits, from: Bits): void {
  for (let word = 0; word < to.length; word++) to[word]! |= from[word]!;
}

function isEmpty(bits: Bits, firstWord: number, words: number): boolean {
  for (let word = firstWord; word < firstWord + words; word++) if (bits[word] !== 0) return false;
  return true;
}

/** What can pass money into the pots: services that they pay, and pots by moves. */
function intoPots(
  { pots, cells }: Network,
  { unseenServices }: Toward,
  from: Bits,
  servicesFound: Bits,
  potsFound: Bits,
): void {
  for (let word = 0; word < from.length; word++) {
    if (from[word] === 0) continue;
    // Pots of a word are of one year.
    const anyPot = word << 5;
    const useless = isEmpty(unseenServices, pots.firstServiceWord[anyPot]!, pots.rowWords[anyPot]!);
    for (let bits = from[word]!; bits !== 0; bits &= bits - 1) {
      const pot = (word << 5) + lowestBit(bits);
      const start = pots.rowStart[pot]!;
      const firstWord = pots.firstServiceWord[pot]!;
      for (let at = 0; !useless && at < pots.rowWords[pot]!; at++) {
        servicesFound[firstWord + at]! |= cells.paidByRow[start + at]!;
      }
      for (const move of pots.moves[pot]!) {
        const other = move.to === pot ? (canMove(move) ? move.from : -1) : move.moved > 0n ? move.to : -1;
        if (other !== -1) setBit(potsFound, other);
      }
    }
  }
}

/** What can pass money into the services: pots with room to pay them; returns whether the needs can too. */
function intoServices(
  { services, cells }: Network,
  exchange: Exchange,
  { unseenPots }: Toward,
  from: Bits,
  found: Bits,
): boolean {
  let gives = 0;
  for (let word = 0; word < from.length; word++) {
    if (from[word] === 0) continue;
    gives |= from[word]! & exchange.gives[word]!;
    const anyService = word << 5;
    if (isEmpty(unseenPots, services.firstPotWord[anyService]!, services.columnWords[anyService]!)) continue;
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
    if (to.putFarther * NODES_FOR_EACH_PUT_FARTHER > distance.length) {
      measureToward(network, exchange, to, to.pot);
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
  to.putFarther++;
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
  if (distance === to.countAt.length) addDistance(to);
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
}

/** The last number in a run of bits that is also in a set; -1 where there is none. The run begins at a word of the set. */
function lastInBoth(run: Bits, start: number, set: Bits, firstWord: number, words: number): number {
  for (let word = words - 1; word >= 0; word--) {
    const both = run[start + word]! & set[firstWord + word]!;
    if (both !== 0) return ((firstWord + word) << 5) + 31 - Math.clz32(both);
  }
  return -1;
}
