import { hasBit, lowestBit } from "./bits";
import { canMove, cellOf, pay, spend } from "./network";
import type { Line, Network } from "./network";
import { roomAlong, sendAlong } from "./path";
import { everythingOpen, searchMoney } from "./search";
import type { Search } from "./search";

/**
 * Pays what is open to change afresh: every line in turn pays every service in turn as much as it can, as on a sheet filled in by
 * hand, and what then is not paid finds its way by search. Lines still spend and services still get what they did.
 *
 * It changes nothing that the tie rule would not: it only begins so near to its answer that little is left to move.
 */
export function refillInOrder(network: Network, search: Search): void {
  const owed = takeBack(network);
  for (const line of network.lines) payInOrder(network, line, owed);
  payTheRest(network, search, owed);
}

/** Takes back every payment and move that is open to change; returns what each service is owed. */
function takeBack(network: Network): bigint[] {
  const { services, pots, cells, lines } = network;
  const owed = new Array<bigint>(services.count).fill(0n);
  pots.left.fill(0n);
  pots.hasLeft.fill(0);
  for (let pot = 0; pot < pots.count; pot++) {
    for (let word = 0; word < pots.rowWords[pot]!; word++) {
      for (let held = cells.paidByRow[pots.rowStart[pot]! + word]!; held !== 0; held &= held - 1) {
        const service = ((pots.firstServiceWord[pot]! + word) << 5) + lowestBit(held);
        const units = cells.paid[cellOf(network, pot, service)]!;
        pay(network, pot, service, -units);
        spend(network, pot, -units);
        owed[service]! += units;
      }
    }
  }
  for (const line of lines) {
    for (const pot of line.pots) {
      for (const move of pots.moves[pot]!) {
        if (move.to !== pot) continue;
        const back = pots.left[pot]! < move.moved ? pots.left[pot]! : move.moved;
        if (back === 0n) continue;
        move.moved -= back;
        spend(network, pot, back);
        spend(network, move.from, -back);
      }
    }
  }
  return owed;
}

function payInOrder(
  network: Network,
  { pots: linePots, potOfService, firstService }: Line,
  owed: bigint[],
): void {
  const { pots, cells } = network;
  const firstWord = firstService >>> 5;
  for (let word = 0; word < pots.rowWords[linePots[0]!]!; word++) {
    let open = 0;
    for (const pot of linePots) open |= cells.roomByRow[pots.rowStart[pot]! + word]!;
    for (; open !== 0; open &= open - 1) {
      const service = ((firstWord + word) << 5) + lowestBit(open);
      if (owed[service] === 0n) continue;
      const pot = potOfService[service - firstService]!;
      if (!hasBit(pots.hasLeft, pot)) fetch(network, pot, owed[service]!);
      const left = pots.left[pot]!;
      if (left === 0n) continue;
      const cell = cellOf(network, pot, service);
      const cap = cells.cap[cell]!;
      let units = left < owed[service]! ? left : owed[service]!;
      if (cap !== null && cap - cells.paid[cell]! < units) units = cap - cells.paid[cell]!;
      pay(network, pot, service, units);
      spend(network, pot, units);
      owed[service]! -= units;
    }
  }
}

/** Moves what a pot lacks from where there is money one move away. */
function fetch(network: Network, pot: number, wanted: bigint): void {
  const { pots } = network;
  for (const move of pots.moves[pot]!) {
    if (move.to !== pot || !canMove(move) || pots.left[move.from] === 0n) continue;
    let units = pots.left[move.from]! < wanted ? pots.left[move.from]! : wanted;
    if (move.limit !== null && move.limit - move.moved < units) units = move.limit - move.moved;
    move.moved += units;
    spend(network, move.from, units);
    spend(network, pot, -units);
    return;
  }
}

function payTheRest(network: Network, search: Search, owed: bigint[]): void {
  const { services, pots } = network;
  const open = everythingOpen(network);
  for (let service = 0; service < services.count; service++) {
    while (owed[service]! > 0n) {
      const found = searchMoney(network, search, open, service);
      if (found === -1) throw new Error("Money that was paid before could not be paid again.");
      const pot = found - services.count;
      const most = pots.left[pot]! < owed[service]! ? pots.left[pot]! : owed[service]!;
      const units = roomAlong(network, search, found, "to start", most);
      sendAlong(network, search, found, "to start", units);
      spend(network, pot, units);
      owed[service]! -= units;
    }
  }
}
