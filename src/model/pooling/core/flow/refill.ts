import { fault } from "../../../problem";
import { lesser } from "../whole";
import { hasBit, lowestBit } from "./bits";
import { canMove } from "./moves";
import { capOf, cellOf, paidIn, pay, spend } from "./cells";
import { potPaying } from "./network";
import type { Line, Network } from "./network";
import { note, takeBack } from "./due";
import type { Due } from "./due";
import { roomAlong, sendAlong } from "./path";
import { closeReached, everythingOpen, searchMoney } from "./search";
import type { Search } from "./search";
import type { Exchange } from "./toward";

/**
 * Pays what is open to change afresh: every line in turn pays every service in turn as much as it can, as on a sheet filled in by
 * hand (those whose ring-fence is removed last, and first where their own conditions permit it), and what then is not paid finds its way by search. Lines still spend what they did, and needs of the same price still
 * get the same together.
 *
 * The tie rule would reach its answer without this; it only begins nearer to it, so that little is left to move.
 */
export function refillInOrder(network: Network, search: Search, exchange: Exchange): void {
  const due = takeBack(network, exchange);
  for (const line of network.lines) {
    if (line.freed === null) payInOrder(network, line, due);
    else if (line.freed.own !== null) payInOrder(network, { ...line, pots: [line.freed.own.to] }, due);
  }
  for (const line of network.lines) if (line.freed !== null) payInOrder(network, line, due);
  payWhatIsOwed(network, search, due);
  spendWhatIsLeft(network, search, due);
}

function payInOrder(network: Network, line: Line, due: Due): void {
  const { pots, cells } = network;
  const { pots: linePots, firstService } = line;
  const firstWord = firstService >>> 5;
  for (let word = 0; word < pots.rowWords[linePots[0]!]!; word++) {
    if (!linePots.some((pot) => hasBit(pots.hasLeft, pot) || pots.moves[pot]!.length > 0)) return;
    let open = 0;
    for (const pot of linePots) open |= cells.roomByRow[pots.rowStart[pot]! + word]!;
    for (open &= due.wanting[firstWord + word]!; open !== 0; open &= open - 1) {
      const service = ((firstWord + word) << 5) + lowestBit(open);
      const pot = potPaying(line, service);
      const wanted = due.owed[service]! + due.spare[service]!;
      if (!hasBit(pots.hasLeft, pot)) moveIn(network, pot, wanted);
      const cell = cellOf(network, pot, service);
      const cap = capOf(network, cell);
      let units = lesser(pots.left[pot]!, wanted);
      if (cap !== null) units = lesser(units, cap - paidIn(network, cell));
      if (units === 0n) continue;
      pay(network, pot, service, units);
      spend(network, pot, units);
      note(network, due, service, units);
    }
  }
}

/** Moves what a pot lacks from where there is money one move away. */
function moveIn(network: Network, pot: number, wanted: bigint): void {
  const { pots } = network;
  for (const move of pots.moves[pot]!) {
    if (move.to !== pot || !canMove(move) || pots.left[move.from] === 0n) continue;
    let units = lesser(pots.left[move.from]!, wanted);
    if (move.limit !== null) units = lesser(units, move.limit - move.moved);
    move.moved += units;
    spend(network, move.from, units);
    spend(network, pot, -units);
    return;
  }
}

/** Finds money for what is owed: what is left in pots or, failing that, what other services were paid besides. */
function payWhatIsOwed(network: Network, search: Search, due: Due): void {
  const { services, pots } = network;
  const open = everythingOpen(network);
  for (let service = 0; service < services.count; service++) {
    while (due.owed[service]! > 0n) {
      const found = searchMoney(network, search, open, service);
      const source = found === -1 ? lastPaidExtra(network, search, due) : found;
      if (source === -1) throw fault("The answer could not be worked out to its end, so it is not shown.");
      const there = found === -1 ? due.extra[source]! : pots.left[found - services.count]!;
      const units = roomAlong(network, search, source, "to start", lesser(there, due.owed[service]!));
      sendAlong(network, search, source, "to start", units);
      if (found === -1) {
        due.extra[source]! -= units;
        due.spare[source]! += units;
        services.funded[source]! -= units;
      } else {
        spend(network, found - services.count, units);
      }
      due.owed[service]! -= units;
    }
  }
}

function lastPaidExtra({ services }: Network, { reached, reachedCount }: Search, { extra }: Due): number {
  let last = -1;
  for (let at = 0; at < reachedCount; at++) {
    const node = reached[at]!;
    if (node < services.count && node > last && extra[node]! > 0n) last = node;
  }
  return last;
}

function spendWhatIsLeft(network: Network, search: Search, due: Due): void {
  const { services, pots } = network;
  const open = everythingOpen(network);
  for (let service = 0; service < services.count; service++) {
    while (due.spare[service]! > 0n) {
      const found = searchMoney(network, search, open, service);
      if (found === -1) {
        closeReached(open, search);
        break;
      }
      const pot = found - services.count;
      const most = lesser(pots.left[pot]!, due.spare[service]!);
      const units = roomAlong(network, search, found, "to start", most);
      sendAlong(network, search, found, "to start", units);
      spend(network, pot, units);
      note(network, due, service, units);
    }
  }
}
