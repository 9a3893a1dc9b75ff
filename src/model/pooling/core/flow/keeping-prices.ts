import { hasBit, lowestBit } from "./bits";
import { needsNode } from "./network";
import type { FreedMoves, Move } from "./network";
import { closeReached, everythingOpen, searchAllMoney } from "./search";
import type { Open } from "./search";
import type { Settling } from "./settling";

/**
 * By node, what one more unit of money there would add to what freed grants spend where their own conditions permit it, among the
 * best uses: the most units that can come to stay on their conditions, less those that cannot any more, along any way that money can
 * still go at the price it has. The needs as one node count as 0. These are the second prices of a flow that is the best by two aims
 * in turn (lexicographic duality). Null where no prices are: some money could still come to stay.
 *
 * Worked out as sets: those worth one unit at least, those worth two, and so on. A node is in a set if money from it can go to one that is.
 */
export function keepingPricesOf(settling: Settling, freed: readonly FreedMoves[]): Int32Array | null {
  const { network, prices } = settling;
  const { services, pots } = network;
  const priceOf = (pot: number) => prices[services.count + pot]!;
  const own = freed
    .flatMap((moves) => moves.own ?? [])
    .filter(({ from, to }) => priceOf(from) === priceOf(to));
  const worth = new Int32Array(services.count + pots.count + 1);
  const levels: Level[] = [];
  const byPot = new Map<number, Move>(
    own.flatMap((move) => [[move.from, move] as const, [move.to, move] as const]),
  );
  const due: Raise[] = own.map(({ from }) => ({ pot: from, to: 1 }));
  for (let at = 0; at < due.length; at++) {
    const { pot, to } = due[at]!;
    // No way passes a move twice, so none is worth more than all moves together; but round a circle worth something there is no end.
    if (to > own.length) return null;
    const level = (levels[to] ??= { open: everythingOpen(network), needs: false });
    raise(settling, level, services.count + pot, (node) => {
      if (worth[node]! < to) worth[node] = to;
      const move = byPot.get(node - services.count);
      if (move === undefined) return;
      if (node === services.count + move.to) due.push({ pot: move.from, to: to + 1 });
      else if (move.moved > 0n && to > 1) due.push({ pot: move.to, to: to - 1 });
    });
  }
  const atNeeds = worth[needsNode(network)]!;
  return worth.map((units) => units - atNeeds);
}

/** Nodes that are to be worth so many units at least. */
interface Raise {
  readonly pot: number;
  readonly to: number;
}

/** What is not yet worth so many units, and whether the needs are. */
interface Level {
  readonly open: Open;
  needs: boolean;
}

/** Raises all from which money can go to the node, the needs among them; tells each. */
function raise(settling: Settling, level: Level, start: number, tell: (node: number) => void): void {
  const { network, search, exchange } = settling;
  const { services } = network;
  const reach = (node: number) => {
    searchAllMoney(network, search, level.open, node);
    closeReached(level.open, search);
    let gives = false;
    for (let at = 0; at < search.reachedCount; at++) {
      const reached = search.reached[at]!;
      tell(reached);
      gives ||= reached < services.count && hasBit(exchange.gives, reached);
    }
    return gives;
  };
  if (!reach(start) || level.needs) return;
  level.needs = true;
  tell(needsNode(network));
  exchange.takes.forEach((word, index) => {
    for (let takes = word; takes !== 0; takes &= takes - 1) reach((index << 5) + lowestBit(takes));
  });
}
