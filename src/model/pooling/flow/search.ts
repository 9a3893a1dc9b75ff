import { clearBit, hasBit, lowestBit, wordsFor } from "./bits";
import type { Bits } from "./bits";
import { canMove } from "./network";
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

export function potNode({ services }: Network, pot: number): number {
  return services.count + pot;
}

/**
 * Looks for money that can reach a service: backwards, from the service to the pots that can pay it, from a pot to the
 * services that it pays and that might be paid by others instead, and so on, breadth first (Edmonds and Karp 1972).
 * Stops at the first pot with money left, the most restricted of those it meets together, and returns its node; -1 where
 * there is none. What it reached is then all that could pass money on to the service.
 */
export function searchMoney(network: Network, search: Search, open: Open, service: number): number {
  const { services, pots, cells } = network;
  const { reached, from, by, unseen } = search;
  unseen.services.set(open.services);
  unseen.pots.set(open.pots);
  search.reachedCount = 0;
  if (!hasBit(unseen.services, service)) return -1;
  clearBit(unseen.services, service);
  from[service] = -1;
  reached[0] = service;
  let count = 1;
  for (let next = 0; next < count; next++) {
    const node = reached[next]!;
    if (node < services.count) {
      const start = services.columnStart[node]!;
      const firstWord = services.firstPotWord[node]!;
      for (let word = 0; word < services.columnWords[node]!; word++) {
        let found = cells.roomByColumn[start + word]! & unseen.pots[firstWord + word]!;
        if (found === 0) continue;
        const withMoney = found & pots.hasLeft[firstWord + word]!;
        if (withMoney !== 0) {
          const pot = services.count + ((firstWord + word) << 5) + lowestBit(withMoney);
          from[pot] = node;
          by[pot] = null;
          return pot;
        }
        unseen.pots[firstWord + word]! &= ~found;
        for (; found !== 0; found &= found - 1) {
          const pot = services.count + ((firstWord + word) << 5) + lowestBit(found);
          from[pot] = node;
          by[pot] = null;
          reached[count++] = pot;
        }
      }
    } else {
      const pot = node - services.count;
      const start = pots.rowStart[pot]!;
      const firstWord = pots.firstServiceWord[pot]!;
      for (let word = 0; word < pots.rowWords[pot]!; word++) {
        let found = cells.paidByRow[start + word]! & unseen.services[firstWord + word]!;
        unseen.services[firstWord + word]! &= ~found;
        for (; found !== 0; found &= found - 1) {
          const paid = ((firstWord + word) << 5) + lowestBit(found);
          from[paid] = node;
          reached[count++] = paid;
        }
      }
      for (const move of pots.moves[pot]!) {
        const other = move.to === pot ? (canMove(move) ? move.from : -1) : move.moved > 0n ? move.to : -1;
        if (other === -1 || !hasBit(unseen.pots, other)) continue;
        clearBit(unseen.pots, other);
        from[services.count + other] = node;
        by[services.count + other] = move;
        if (hasBit(pots.hasLeft, other)) return services.count + other;
        reached[count++] = services.count + other;
      }
    }
  }
  search.reachedCount = count;
  return -1;
}

/**
 * Looks for where money at a node could go: forwards, from a pot to the services it can pay, from a service to the pots that
 * pay it and could take money back, and so on. Stops at the first pot among the targets, the least restricted of those it meets
 * together, and returns its node; -1 where there is none.
 */
export function searchPots(
  network: Network,
  search: Search,
  open: Open,
  startNode: number,
  targets: Bits,
): number {
  const { services, pots, cells } = network;
  const { reached, from, by, unseen } = search;
  unseen.services.set(open.services);
  unseen.pots.set(open.pots);
  search.reachedCount = 0;
  if (startNode < services.count) {
    if (!hasBit(unseen.services, startNode)) return -1;
    clearBit(unseen.services, startNode);
  } else {
    if (!hasBit(unseen.pots, startNode - services.count)) return -1;
    clearBit(unseen.pots, startNode - services.count);
  }
  from[startNode] = -1;
  reached[0] = startNode;
  let count = 1;
  for (let next = 0; next < count; next++) {
    const node = reached[next]!;
    if (node < services.count) {
      const start = services.columnStart[node]!;
      const firstWord = services.firstPotWord[node]!;
      for (let word = 0; word < services.columnWords[node]!; word++) {
        let found = cells.paidByColumn[start + word]! & unseen.pots[firstWord + word]!;
        if (found === 0) continue;
        const wanted = found & targets[firstWord + word]!;
        if (wanted !== 0) {
          const pot = services.count + ((firstWord + word) << 5) + (31 - Math.clz32(wanted));
          from[pot] = node;
          by[pot] = null;
          return pot;
        }
        unseen.pots[firstWord + word]! &= ~found;
        for (; found !== 0; found &= found - 1) {
          const pot = services.count + ((firstWord + word) << 5) + lowestBit(found);
          from[pot] = node;
          by[pot] = null;
          reached[count++] = pot;
        }
      }
    } else {
      const pot = node - services.count;
      const start = pots.rowStart[pot]!;
      const firstWord = pots.firstServiceWord[pot]!;
      for (let word = 0; word < pots.rowWords[pot]!; word++) {
        let found = cells.roomByRow[start + word]! & unseen.services[firstWord + word]!;
        unseen.services[firstWord + word]! &= ~found;
        for (; found !== 0; found &= found - 1) {
          const payable = ((firstWord + word) << 5) + lowestBit(found);
          from[payable] = node;
          reached[count++] = payable;
        }
      }
      for (const move of pots.moves[pot]!) {
        const other = move.from === pot ? (canMove(move) ? move.to : -1) : move.moved > 0n ? move.from : -1;
        if (other === -1 || !hasBit(unseen.pots, other)) continue;
        clearBit(unseen.pots, other);
        from[services.count + other] = node;
        by[services.count + other] = move;
        if (hasBit(targets, other)) return services.count + other;
        reached[count++] = services.count + other;
      }
    }
  }
  search.reachedCount = count;
  return -1;
}

/** Closes all that a search without success has reached. */
export function closeReached(open: Open, { unseen }: Search): void {
  open.services.set(unseen.services);
  open.pots.set(unseen.pots);
}
