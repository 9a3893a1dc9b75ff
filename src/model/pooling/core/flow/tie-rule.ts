import { hasBit, lowestBit, wordsFor } from "./bits";
import { closeBetweenPrices } from "./close-between-prices";
import { componentsOf, onePart } from "./components";
import type { Components } from "./components";
import { findWay } from "./find-way";
import { capOf, cellOf, closeCell, hasRoom, paidIn, setHolds, setPaid } from "./cells";
import { potPaying } from "./network";
import type { Line, Network } from "./network";
import { keepOnOwnConditions } from "./own-conditions";
import { roomAlong, sendAlong } from "./path";
import { refillInOrder } from "./refill";
import type { Search } from "./search";
import { markEveryExchange, markExchangeAlong, measureRound } from "./settling";
import type { Settling } from "./settling";
import { bringsNearer } from "./toward";
import type { Exchange, Toward } from "./toward";

/** After so many lines what cannot go round any more is looked for again. */
const LINES_BETWEEN = 100;

/**
 * Moves an optimal flow, once `spendInOrder` has settled what each line spends, to the one optimal flow the tie rule picks: what
 * is freed stays on its own conditions as far as it can (`keepOnOwnConditions`); then, in
 * the order of the lines, and of the services on the sheet, each cell is paid as much as it can be, and is fixed.
 *
 * By complementary slackness the optimal flows are those that change only arcs between nodes of equal price (and needs whose
 * weight is that price), so all other arcs are closed first. Afterwards the network shows what is paid, and is of no use for
 * anything else. Returns what `keepOnOwnConditions` does.
 */
export function applyTieRule(network: Network, search: Search, prices: readonly bigint[]): Int32Array | null {
  const exchange: Exchange = {
    takes: new Int32Array(wordsFor(network.services.count)),
    gives: new Int32Array(wordsFor(network.services.count)),
  };
  const settling: Settling = {
    network,
    search,
    prices,
    exchange,
    memory: [],
  };
  closeBetweenPrices(network, prices);
  markEveryExchange(settling);
  const seconds = keepOnOwnConditions(settling);
  refillInOrder(network, search, exchange);
  markEveryExchange(settling);
  let components = onePart(network);
  network.lines.forEach((line, at) => {
    const isDue = at % LINES_BETWEEN === 0 && network.lines.length > LINES_BETWEEN;
    if (isDue) components = componentsOf(network, exchange);
    settleLine(settling, components, line);
  });
  showPayments(network);
  return seconds;
}

function settleLine(settling: Settling, components: Components, line: Line): void {
  const { network } = settling;
  const { cells, pots } = network;
  const { pots: linePots, firstService } = line;
  const measured = new Map<number, Toward>();
  const firstWord = firstService >>> 5;
  for (let word = 0; word < pots.rowWords[linePots[0]!]!; word++) {
    let used = 0;
    for (const pot of linePots) {
      const at = pots.rowStart[pot]! + word;
      used |= cells.roomByRow[at]! | cells.paidByRow[at]!;
    }
    for (; used !== 0; used &= used - 1) {
      const service = ((firstWord + word) << 5) + lowestBit(used);
      const pot = potPaying(line, service);
      const open = hasRoom(network, pot, service);
      closeCell(network, pot, service);
      const mayGoRound = components.of[service] === components.of[network.services.count + pot];
      if (!open || !mayGoRound || !canReceive(network, pot, word) || !canGive(settling, service)) continue;
      const to = measured.get(pot) ?? measureRound(settling, components, linePots.indexOf(pot), pot, service);
      measured.set(pot, to);
      raise(settling, to, service, measured);
    }
  }
}

/** Marks again every cell that holds something. */
function showPayments(network: Network): void {
  for (const [cell, units] of network.cells.paid) {
    if (units === 0n) continue;
    const service = cell % network.services.count;
    setHolds(network, (cell - service) / network.services.count, service, true);
  }
}

/** Pays the cell as much more as can come round to its pot, and drops the distances to other pots that this makes wrong. */
function raise(settling: Settling, to: Toward, service: number, measured: Map<number, Toward>): void {
  const { network, search, exchange } = settling;
  const { services } = network;
  const cell = cellOf(network, to.pot, service);
  const cap = capOf(network, cell);
  const found = services.count + to.pot;
  while ((cap === null || paidIn(network, cell) < cap) && findWay(network, exchange, to, service, search)) {
    const most = cap === null ? services.need[service]! : cap - paidIn(network, cell);
    const units = roomAlong(network, search, found, "from start", most);
    sendAlong(network, search, found, "from start", units);
    setPaid(network, cell, paidIn(network, cell) + units);
    markExchangeAlong(settling, found);
    for (const [pot, other] of measured)
      if (other !== to && bringsNearer(search, found, other)) measured.delete(pot);
  }
}

/** Whether a service might be paid by this pot instead of another one, or have more. */
function canGive({ network, exchange }: Settling, service: number): boolean {
  const { services, cells } = network;
  if (hasBit(exchange.takes, service)) return true;
  const start = services.columnStart[service]!;
  for (let at = start; at < start + services.columnWords[service]!; at++) {
    if (cells.paidByColumn[at] !== 0) return true;
  }
  return false;
}

/** Whether anything might come back to the pot; its cells before a word of its row are closed. */
function canReceive({ cells, pots }: Network, pot: number, firstWord: number): boolean {
  if (pots.moves[pot]!.length > 0) return true;
  const start = pots.rowStart[pot]!;
  for (let word = firstWord; word < pots.rowWords[pot]!; word++) {
    if (cells.paidByRow[start + word] !== 0) return true;
  }
  return false;
}
