import { total } from "../whole";
import { findWay } from "./find-way";
import { keepingPricesOf } from "./keeping-prices";
import { closeMove, whereFrom } from "./moves";
import type { FreedMoves, Move } from "./network";
import { roomAlong, sendAlong } from "./path";
import { refillInOrder } from "./refill";
import { markEveryExchange, markExchangeAlong, measure } from "./settling";
import type { Settling } from "./settling";

/**
 * Keeps grants whose ring-fence is removed on what their own conditions permit: in the order of the lines, each spends there as
 * much as it can, and that is fixed. What they spend together in a year stays as `spendInOrder` left it, but one may spend in place
 * of another; after that, each in the same order leaves as little unspent as it can, and that is fixed too.
 *
 * What is fixed is a move from the award: to the pot of the own conditions, or to what is left. The one takes what can come round to
 * the award from its end, the other gives back what can go round to its end from the award.
 *
 * Returns the second prices that prove what they spend there to be the most in all; null where it is not, or no grant is freed.
 */
export function keepOnOwnConditions(settling: Settling): Int32Array | null {
  const freed: FreedMoves[] = [];
  for (const line of settling.network.lines) {
    if (line.freed === null) continue;
    freed.push(line.freed);
    line.freed.idle.moved = settling.network.pots.left[line.firstPot]!;
  }
  if (freed.length === 0) return null;
  refillInOrder(settling.network, settling.search, settling.exchange);
  markEveryExchange(settling);
  for (const { own } of freed) {
    if (own === null || !close(settling, own)) continue;
    // Money comes round by way of services, and none of them has or takes more than all needs together.
    own.moved += sendRound(settling, own.to, own.from, total(settling.network.services.need));
  }
  const seconds = keepingPricesOf(settling, freed);
  for (const { idle } of freed) {
    if (close(settling, idle)) idle.moved -= sendRound(settling, idle.from, idle.to, idle.moved);
  }
  return seconds;
}

/** Closes a move; false where it is closed already, because prices differ. */
function close({ network }: Settling, move: Move): boolean {
  if (!network.pots.moves[move.from]!.includes(move)) return false;
  closeMove(network, move);
  return true;
}

/** Sends money from one pot round to another that is reached by moves only, as much as can go and no more than the most; returns how much. */
function sendRound(settling: Settling, start: number, end: number, most: bigint): bigint {
  const { network, exchange, search } = settling;
  const [from, found] = [network.services.count + start, network.services.count + end];
  let sent = 0n;
  const isReached = network.pots.moves[end]!.some((move) => whereFrom(move, end) !== -1);
  if (most === 0n || !isReached) return sent;
  const to = measure(settling, 0, end);
  while (sent < most && findWay(network, exchange, to, from, search)) {
    const units = roomAlong(network, search, found, "from start", most - sent);
    sendAlong(network, search, found, "from start", units);
    markExchangeAlong(settling, found);
    sent += units;
  }
  return sent;
}
