import { clearBit, lowestBit, setBit } from "./bits";
import type { Bits } from "./bits";
import { needsNode } from "./network";
import { whereFrom } from "./moves";
import type { Network } from "./network";
import { addDistance, NO_WAY, putAt } from "./toward";
import type { Exchange, Toward } from "./toward";

/**
 * Finds the distances to a pot, by breadth-first search backwards, a whole distance at a time; of the nodes within which money can go round
 * to it, where those are known. Once the wanted services are reached, all other nodes are put at the next distance, which they have at
 * least. What is not reached though something is wanted is left in `unseen`.
 */
export function measureToward(
  network: Network,
  exchange: Exchange,
  to: Toward,
  pot: number,
  wanted: Bits | null,
): void {
  const { services } = network;
  const { distance, countAt, servicesAt, potsAt, unseen } = to;
  const needs = needsNode(network);
  to.pot = pot;
  to.putFarther = 0;
  distance.fill(NO_WAY);
  fillUnseen(to);
  to.distances = 0;
  addDistance(to);
  putAt(network, to, services.count + pot, 0);
  clearBit(unseen.pots, pot);
  for (let here = 0; ; here++) {
    addDistance(to);
    const nextServices = servicesAt[here + 1]!;
    const nextPots = potsAt[here + 1]!;
    intoPots(network, to, potsAt[here]!, nextServices, nextPots);
    const reachesNeeds = intoServices(network, exchange, to, servicesAt[here]!, nextPots);
    if (distance[needs] === here) addAll(nextServices, exchange.takes);
    countAt[here + 1] = takeUnseen(network, to, here + 1, reachesNeeds);
    if (countAt[here + 1] === 0) {
      to.distances = here + 1;
      return;
    }
    if (wanted === null || haveCommon(wanted, unseen.services)) continue;
    addDistance(to);
    addAll(servicesAt[here + 2]!, unseen.services);
    addAll(potsAt[here + 2]!, unseen.pots);
    countAt[here + 2] = takeUnseen(network, to, here + 2, true);
    return;
  }
}

function fillUnseen({ within, unseen }: Toward): void {
  unseen.needs = within?.needs ?? true;
  if (within === null) {
    unseen.services.fill(-1);
    unseen.pots.fill(-1);
  } else {
    unseen.services.set(within.services);
    unseen.pots.set(within.pots);
  }
}

/** Keeps of the nodes found at a distance those not seen before; returns how many. */
function takeUnseen(network: Network, to: Toward, at: number, reachesNeeds: boolean): number {
  const { distance, servicesAt, potsAt, unseen } = to;
  let count = keepUnseen(servicesAt[at]!, unseen.services, distance, 0, at);
  count += keepUnseen(potsAt[at]!, unseen.pots, distance, network.services.count, at);
  if (!reachesNeeds || !unseen.needs) return count;
  unseen.needs = false;
  distance[needsNode(network)] = at;
  return count + 1;
}

function haveCommon(a: Bits, b: Bits): boolean {
  for (let word = 0; word < a.length; word++) if ((a[word]! & b[word]!) !== 0) return true;
  return false;
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
  { unseen }: Toward,
  from: Bits,
  servicesFound: Bits,
  potsFound: Bits,
): void {
  for (let word = 0; word < from.length; word++) {
    if (from[word] === 0) continue;
    // Pots of a word are of one year.
    const anyPot = word << 5;
    const useless = isEmpty(unseen.services, pots.firstServiceWord[anyPot]!, pots.rowWords[anyPot]!);
    for (let bits = from[word]!; bits !== 0; bits &= bits - 1) {
      const pot = (word << 5) + lowestBit(bits);
      const start = pots.rowStart[pot]!;
      const firstWord = pots.firstServiceWord[pot]!;
      for (let at = 0; !useless && at < pots.rowWords[pot]!; at++) {
        servicesFound[firstWord + at]! |= cells.paidByRow[start + at]!;
      }
      for (const move of pots.moves[pot]!) {
        const other = whereFrom(move, pot);
        if (other !== -1) setBit(potsFound, other);
      }
    }
  }
}

/** What can pass money into the services: pots with room to pay them; returns whether the needs can too. */
function intoServices(
  { services, cells }: Network,
  exchange: Exchange,
  { unseen }: Toward,
  from: Bits,
  found: Bits,
): boolean {
  let gives = 0;
  for (let word = 0; word < from.length; word++) {
    if (from[word] === 0) continue;
    gives |= from[word]! & exchange.gives[word]!;
    const anyService = word << 5;
    if (isEmpty(unseen.pots, services.firstPotWord[anyService]!, services.columnWords[anyService]!)) continue;
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
