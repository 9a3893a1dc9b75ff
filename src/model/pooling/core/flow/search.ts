import { clearBit, hasBit, highestBit, lowestBit, wordsFor } from "./bits";
import type { Bits } from "./bits";
import { whereFrom, whereTo } from "./moves";
import type { Move, Network } from "./network";
import type { Path } from "./path";

/** The nodes a search may still enter. What once had no way out never has one again, so it is taken out for good. */
export interface Open {
  readonly services: Bits;
  readonly pots: Bits;
}

/**
 * What a search has found, and its working memory, used again by the next search. Nodes are the services by number, then the
 * pots by number, then the needs as one node.
 */
export interface Search extends Path {
  /** In the order reached. */
  readonly reached: Int32Array;
  reachedCount: number;
  readonly unseen: Open;
}

export function everythingOpen({ services, pots }: Network): Open {
  return {
    services: new Int32Array(wordsFor(services.count)).fill(-1),
    pots: new Int32Array(wordsFor(pots.count)).fill(-1),
  };
}

export function newSearch(network: Network): Search {
  const nodes = network.services.count + network.pots.count + 1;
  return {
    reached: new Int32Array(nodes),
    reachedCount: 0,
    from: new Int32Array(nodes),
    by: new Array<Move | null>(nodes).fill(null),
    unseen: everythingOpen(network),
  };
}

/**
 * Looks for money that can reach a service: backwards, from the service to the pots that can pay it, from a pot to the
 * services that it pays and that might be paid by others instead, and so on, breadth first (Edmonds and Karp 1972).
 * Stops at the first pot with money left, the most restricted of those it meets together, and returns its node; -1 where
 * there is none. What it reached is then all that could pass money on to the service.
 */
export function searchMoney(network: Network, search: Search, open: Open, service: number): number {
  const { cells, pots } = network;
  return explore(network, search, open, service, {
    toPots: cells.roomByColumn,
    toServices: cells.paidByRow,
    alongMove: whereFrom,
    wanted: pots.hasLeft,
    choose: lowestBit,
  });
}

/**
 * Looks for where money at a pot could go: forwards, from a pot to the services it can pay, from a service to the pots that
 * pay it and could take money back, and so on. Stops at the first pot among the targets, the least restricted of those it meets
 * together, and returns its node; -1 where there is none. What it reached is then all that the money could reach.
 */
export function searchPots(
  network: Network,
  search: Search,
  open: Open,
  startPot: number,
  targets: Bits,
): number {
  const { cells, services } = network;
  return explore(network, search, open, services.count + startPot, {
    toPots: cells.paidByColumn,
    toServices: cells.roomByRow,
    alongMove: whereTo,
    wanted: targets,
    choose: highestBit,
  });
}

/** Reaches all from which money could go to a node. */
export function searchAllMoney(network: Network, search: Search, open: Open, node: number): void {
  const { cells, pots } = network;
  explore(network, search, open, node, {
    toPots: cells.roomByColumn,
    toServices: cells.paidByRow,
    alongMove: whereFrom,
    wanted: new Int32Array(wordsFor(pots.count)),
    choose: lowestBit,
  });
}

/** Which way a search goes, and what it looks for. */
interface Quest {
  /** Columns of pots: those that a service leads to. */
  readonly toPots: Bits;
  /** Rows of services: those that a pot leads to. */
  readonly toServices: Bits;
  /** The pot that a move leads to from a pot; -1 for none. */
  readonly alongMove: (move: Move, pot: number) => number;
  readonly wanted: Bits;
  /** Which of several wanted pots met together. */
  readonly choose: (word: number) => number;
}

/** Reaches nodes in order of distance until one is a wanted pot, and returns it; -1 where there is none. */
function explore(network: Network, search: Search, open: Open, start: number, quest: Quest): number {
  const { services, pots } = network;
  const { unseen } = search;
  const { toPots, toServices, alongMove, wanted, choose } = quest;
  if (!begin(search, open, services.count, start)) return -1;
  for (let next = 0; next < search.reachedCount; next++) {
    const node = search.reached[next]!;
    if (node < services.count) {
      const column = services.columnStart[node]!;
      const firstWord = services.firstPotWord[node]!;
      for (let word = 0; word < services.columnWords[node]!; word++) {
        const found = toPots[column + word]! & unseen.pots[firstWord + word]!;
        if (found === 0) continue;
        const firstNode = services.count + ((firstWord + word) << 5);
        const chosen = found & wanted[firstWord + word]!;
        if (chosen !== 0) return arrive(search, firstNode + choose(chosen), node, null);
        unseen.pots[firstWord + word]! &= ~found;
        reachAll(search, firstNode, found, node);
      }
      continue;
    }
    const pot = node - services.count;
    reachServices(network, search, pot, toServices);
    for (const move of pots.moves[pot]!) {
      const other = alongMove(move, pot);
      if (other === -1 || !hasBit(unseen.pots, other)) continue;
      arrive(search, services.count + other, node, move);
      if (hasBit(wanted, other)) return services.count + other;
      clearBit(unseen.pots, other);
      search.reached[search.reachedCount++] = services.count + other;
    }
  }
  return -1;
}

/** Closes all that a search without success has reached. */
export function closeReached(open: Open, { unseen, reachedCount }: Search): void {
  if (reachedCount === 0) return;
  open.services.set(unseen.services);
  open.pots.set(unseen.pots);
}

/** Begins a search at a node; false, with nothing reached, where the node is closed. */
function begin(search: Search, open: Open, serviceCount: number, start: number): boolean {
  const { unseen } = search;
  search.reachedCount = 0;
  const isService = start < serviceCount;
  const number = isService ? start : start - serviceCount;
  if (!hasBit(isService ? open.services : open.pots, number)) return false;
  unseen.services.set(open.services);
  unseen.pots.set(open.pots);
  clearBit(isService ? unseen.services : unseen.pots, number);
  search.from[start] = -1;
  search.reached[search.reachedCount++] = start;
  return true;
}

/** Reaches every unseen service that a row of bits names for a pot. */
function reachServices({ services, pots }: Network, search: Search, pot: number, rows: Bits): void {
  const { unseen } = search;
  const start = pots.rowStart[pot]!;
  const firstWord = pots.firstServiceWord[pot]!;
  for (let word = 0; word < pots.rowWords[pot]!; word++) {
    const found = rows[start + word]! & unseen.services[firstWord + word]!;
    if (found === 0) continue;
    unseen.services[firstWord + word]! &= ~found;
    reachAll(search, (firstWord + word) << 5, found, services.count + pot);
  }
}

function reachAll(search: Search, firstNode: number, found: number, from: number): void {
  for (let bits = found; bits !== 0; bits &= bits - 1) {
    const node = firstNode + lowestBit(bits);
    arrive(search, node, from, null);
    search.reached[search.reachedCount++] = node;
  }
}

function arrive(search: Search, node: number, from: number, by: Move | null): number {
  search.from[node] = from;
  search.by[node] = by;
  return node;
}
