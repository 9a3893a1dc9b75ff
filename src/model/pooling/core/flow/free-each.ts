import { lesser } from "../whole";
import type { WholeAnswer, WholeQuestion, YearPrices } from "../whole";
import { answerIn, pricesByYear } from "./answer";
import { hasBit } from "./bits";
import { networkOf } from "./build";
import { cheapestMoney, turnTo, moneyAt } from "./cheapest-money";
import type { Money } from "./cheapest-money";
import { fillByWeight, partsByWeight } from "./fill";
import type { NeedPart } from "./fill";
import { capOf, cellOf, hasRoom, paidIn, setRoom, spend } from "./cells";
import { potPaying } from "./network";
import type { Line, Network } from "./network";
import { roomAlong, sendForNow } from "./path";
import { pricesOf } from "./prices";
import { everythingOpen, newSearch } from "./search";
import type { Search } from "./search";

/** The best use of the money once one grant's ring-fence is removed, with the prices that prove it. */
export interface Freed {
  readonly grant: number;
  readonly question: WholeQuestion;
  readonly answer: WholeAnswer;
  readonly prices: readonly YearPrices[];
}

/**
 * Removes the ring-fence of each of some grants in turn, in every year, and tells the best answer then (any of the best; the tie rule is
 * not applied). Grants whose freedom cannot change anything are left out: those that may be spent on everything, and
 * those whose money is worth as much where it is as any need unmet.
 *
 * It begins each time from the best flow with all ring-fences in place and sends money only along ways that did not exist
 * before: unmet needs in turn, the most worth first, take idle money or, if there is none, the money worth the least.
 */
export function freeEach(
  question: WholeQuestion,
  grants: readonly number[],
  tell: (freed: Freed) => void,
): void {
  const network = networkOf(question);
  const search = newSearch(network);
  const parts = partsByWeight(network);
  fillByWeight(network, search, parts);
  const prices = pricesOf(network, search, parts);
  const unmet = parts.filter((part) => part.weight > 0n && amountUnmet(network, part) > 0n);
  for (const grant of grants) {
    const lines = network.lines.filter((line) => line.grant === grant);
    const leastPrice = lines
      .flatMap((line) => line.pots.map((pot) => prices[network.services.count + pot]!))
      .reduce((least, price) => (price < least ? price : least));
    if (unmet.length === 0 || unmet[0]!.weight <= leastPrice || isFree(question, grant)) continue;
    const closeAgain = lines.map((line) => openEverywhere(network, question, line));
    const undo = improve(network, search, lines, unmet, leastPrice);
    tell({
      grant,
      question: freed(question, grant),
      answer: answerIn(network, question),
      prices: pricesByYear(network, question, pricesOf(network, search, parts)),
    });
    for (const step of undo.reverse()) step();
    for (const close of closeAgain) close();
  }
}

/** The question with one grant's ring-fence removed, and what is earmarked within it. */
function freed(question: WholeQuestion, grant: number): WholeQuestion {
  return {
    ...question,
    years: question.years.map((year) => ({
      ...year,
      permitted: year.permitted.map((row, other) => (other === grant ? year.needs.map(() => true) : row)),
      earmarks: year.earmarks.map((earmarks, other) => (other === grant ? [] : earmarks)),
    })),
  };
}

function isFree(question: WholeQuestion, grant: number): boolean {
  return question.years.every(
    (year) => year.earmarks[grant]!.length === 0 && !year.permitted[grant]!.includes(false),
  );
}

/** Lets the line pay every service within its caps, earmarks or not; returns how to close that again. */
function openEverywhere(network: Network, { years }: WholeQuestion, line: Line): () => void {
  const limits = line.pots.flatMap((pot) =>
    network.pots.moves[pot]!.filter(({ from, to }) => to === pot && line.pots.includes(from)),
  );
  const before = limits.map(({ limit }) => limit);
  for (const move of limits) move.limit = null;
  const opened: number[] = [];
  const permitted = years[line.year]!.permitted[line.grant]!;
  permitted.forEach((may, place) => {
    const service = line.firstService + place;
    const pot = potPaying(line, service);
    if (may || hasRoom(network, pot, service)) return;
    const cell = cellOf(network, pot, service);
    const cap = capOf(network, cell);
    if (cap !== null && paidIn(network, cell) >= cap) return;
    setRoom(network, pot, service, true);
    opened.push(service);
  });
  return () => {
    limits.forEach((move, index) => (move.limit = before[index]!));
    for (const service of opened) setRoom(network, potPaying(line, service), service, false);
  };
}

/** Makes the best of the freedom; returns how to undo each thing done. */
function improve(
  network: Network,
  search: Search,
  lines: readonly Line[],
  unmet: readonly NeedPart[],
  leastPrice: bigint,
): (() => void)[] {
  const undo: (() => void)[] = [];
  const open = everythingOpen(network);
  let money: Money | null = null;
  for (const part of unmet) {
    // What the freed money is worth already, no need worth less can better.
    if (part.weight <= leastPrice) break;
    const { service } = part;
    for (let missing = amountUnmet(network, part); missing > 0n; missing = amountUnmet(network, part)) {
      if (money === null || !turnTo(network, search, money, part)) {
        money = cheapestMoney(network, search, open, part);
      }
      if (money === null) break;
      const { source } = money;
      const units = roomAlong(network, search, source, "to start", lesser(moneyAt(network, source), missing));
      undo.push(...sendAndNote(network, search, source, service, units));
    }
    if (lines.every(({ pots: linePots }) => linePots.every((pot) => !hasBit(open.pots, pot)))) break;
  }
  return undo;
}

function sendAndNote(
  network: Network,
  search: Search,
  source: number,
  service: number,
  units: bigint,
): (() => void)[] {
  const { services } = network;
  const exchange = (amount: bigint) => {
    if (source < services.count) services.funded[source]! -= amount;
    else spend(network, source - services.count, amount);
    services.funded[service]! += amount;
  };
  exchange(units);
  return [() => exchange(-units), sendForNow(network, search, source, units)];
}

/** What is still missing of a part of a need. */
function amountUnmet({ services }: Network, { service, towardsFloor }: NeedPart): bigint {
  const target = towardsFloor ? services.floorPart[service]! : services.need[service]!;
  const missing = target - services.funded[service]!;
  const most = towardsFloor ? missing : services.need[service]! - services.floorPart[service]!;
  return missing < 0n ? 0n : missing < most ? missing : most;
}
