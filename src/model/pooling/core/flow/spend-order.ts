import { clearBit, hasBit, setBit, wordsFor } from "./bits";
import { spend } from "./cells";
import type { Network } from "./network";
import { roomAlong, sendAlong } from "./path";
import { closeReached, everythingOpen, searchPots } from "./search";
import type { Search } from "./search";

/**
 * Spends the most restricted money first: in the order of the lines, each spends as much as it can in place of lines after
 * it, while every service keeps what it has. That reaches the most any order of spending could ask for: what lines can spend
 * and what services can be funded are linked so that the best of each can be had together (Mendelsohn and Dulmage 1958).
 */
export function spendInOrder(network: Network, search: Search): void {
  const { pots, services, lines } = network;
  const open = everythingOpen(network);
  const laterSpent = new Int32Array(wordsFor(pots.count));
  for (const { firstPot } of lines) if (pots.spent[firstPot]! > 0n) setBit(laterSpent, firstPot);

  for (const { firstPot } of lines) {
    clearBit(laterSpent, firstPot);
    while (hasBit(pots.hasLeft, firstPot)) {
      const found = searchPots(network, search, open, firstPot, laterSpent);
      if (found === -1) {
        closeReached(open, search);
        break;
      }
      const other = found - services.count;
      const left = pots.left[firstPot]!;
      const spent = pots.spent[other]!;
      const units = roomAlong(network, search, found, "from start", left < spent ? left : spent);
      sendAlong(network, search, found, "from start", units);
      spend(network, firstPot, units);
      spend(network, other, -units);
      if (pots.spent[other] === 0n) clearBit(laterSpent, other);
    }
  }
}
