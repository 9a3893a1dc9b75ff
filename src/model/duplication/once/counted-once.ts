import { sum } from "../../money";
import type { Decimal } from "../../money";
import { nameKey, tidyName } from "../../names";
import { invalid } from "../../problem";
import { withTotals } from "../counting-map";
import type { CountingMap } from "../counting-map";
import type { Ledger } from "../ledger";
import { paymentKey } from "./row";
import type { Body, Payment, Said } from "./row";
import { transferFinder } from "./transfer";

/**
 * Payments of one body for one service to one recipient that are taken for a transfer, by the rule or by the user. The body pays, or is
 * paid where the amount is below 0; it is spelt as the list of bodies spells it.
 */
export interface TransferSeen extends Payment {
  /** The other body; null where only the user says that this is a transfer, and not to whom. */
  readonly other: string | null;
  readonly amount: Decimal;
  /** Whether it is taken out; false where the rule takes it for a transfer and the user does not: it is counted. */
  readonly isOut: boolean;
  /** Who had the last word: the rule, or the user. */
  readonly by: "rule" | "user";
  /** The reason, a sentence for the person who reads the count. */
  readonly why: string;
}

/** What money comes to, in pounds. `net` is `gross` less `income`; `net` and `takenOut` together are `source`, to the penny. */
export interface Sums {
  /** All rows as they are in the table. */
  readonly source: Decimal;
  /** What the transfers taken out come to; below 0 where most of them are income. */
  readonly takenOut: Decimal;
  /** What is spent, income not taken off. */
  readonly gross: Decimal;
  /** What is earned, as a figure above 0. */
  readonly income: Decimal;
  readonly net: Decimal;
}

/** Spending with money that passes between bodies of the place counted once. */
export interface CountedOnce extends Sums {
  /** Who spends what on which service, without what is taken out. */
  readonly map: CountingMap;
  /** What is taken out, as it is counted where the money is spent, and what the user says is none; the most pounds first. */
  readonly transfers: readonly TransferSeen[];
  /** The same for each body that spends, in order of first appearance. */
  readonly bodies: readonly (Sums & { readonly body: string })[];
  /** By agency of the ledger, the body that it is, as the list of bodies spells it. */
  readonly bodyOf: readonly string[];
  /** What the user said of payments that are not in the table, by key: nothing was done with it. */
  readonly saidOfNoRow: readonly string[];
}

/**
 * Counts money once. A transfer between bodies of the place (a levy, a precept, a contribution, a recharge) is in the books of both: as a
 * payment of the one and as what the other spends it on. Its rows are taken out, whole, on either side, as `transferFinder` knows them,
 * and shown with their reason; all others are counted. `said` has the last word, by the `paymentKey` of the body as the list spells it.
 *
 * The bodies are those that spend and, with their other names, those given. Sums are exact: `net + takenOut = source`, for the place and
 * for each body.
 */
export function countedOnce(
  ledger: Ledger,
  given: readonly Body[] = [],
  said: ReadonlyMap<string, Said> = new Map(),
): CountedOnce {
  const bodyOf = spelling(given);
  const bodies = ledger.agencies.map(bodyOf);
  const names = [...new Set(bodies)];
  const known = new Set(given.map(({ name }) => tidyName(name)));
  const transferOf = transferFinder([
    ...given,
    ...names.filter((name) => !known.has(name)).map((name) => ({ name })),
  ]);
  const seen: SeenInLine[] = [];
  const unused = new Set(said.keys());
  ledger.lines.forEach(({ agency, service, recipient }, line) => {
    const payment: Payment = {
      agency: bodies[agency]!,
      service: ledger.services[service]!,
      recipient: ledger.recipients[recipient]!,
    };
    const found = transferOf(payment);
    const key = said.size > 0 ? paymentKey(payment) : "";
    const told = said.get(key);
    unused.delete(key);
    if (found === null && told?.isTransfer !== true) return;
    const transfer = {
      ...payment,
      other: told?.other ?? found?.other ?? null,
      amount: ledger.ofLine(line),
      isOut: told?.isTransfer !== false,
      by: told === undefined ? ("rule" as const) : ("user" as const),
      why: reason(found, told),
    };
    seen.push({ transfer, line });
  });
  const out = seen.filter(({ transfer }) => transfer.isOut);
  const sums = names.map((body) => {
    const agencies = bodies.flatMap((each, agency) => (each === body ? [agency] : []));
    const mine = out.filter(({ transfer }) => transfer.agency === body);
    const source = sum(agencies.map((agency) => ledger.agencyTotals[agency]!));
    const takenOut = sum(mine.map(({ transfer }) => transfer.amount));
    const income = less(
      sum(agencies.map(ledger.incomeOfAgency)),
      sum(mine.map(({ line }) => ledger.incomeOfLine(line))),
    );
    const net = less(source, takenOut);
    return { body, source, takenOut, income, net, gross: sum([net, income]) };
  });
  const all = (of: keyof Sums): Decimal => sum(sums.map((each) => each[of]));
  return {
    source: all("source"),
    takenOut: all("takenOut"),
    gross: all("gross"),
    income: all("income"),
    net: all("net"),
    map: without(ledger, out),
    transfers: seen
      .map(({ transfer }) => transfer)
      .toSorted((one, other) => other.amount.abs().comparedTo(one.amount.abs())),
    bodies: sums,
    bodyOf: bodies,
    saidOfNoRow: [...unused],
  };
}

/** A transfer, and its line of the ledger. */
interface SeenInLine {
  readonly transfer: TransferSeen;
  readonly line: number;
}

function without({ agencies, services, amounts, lines }: Ledger, out: readonly SeenInLine[]): CountingMap {
  const left = amounts.map((row) => [...row]);
  for (const { transfer, line } of out) {
    const { agency, service } = lines[line]!;
    left[service]![agency] = less(left[service]![agency]!, transfer.amount);
  }
  return withTotals(agencies, services, left);
}

/**
 * Pounds a head of the population. Throws `invalid("population")` unless it is a whole number above 0.
 */
export function perHead(amount: Decimal, population: Decimal): Decimal {
  if (population.isInteger() && population.gt(0)) return amount.div(population);
  throw invalid(
    "population",
    `The population is ${population.toString()}. Give the number of people, a whole number above 0.`,
  );
}

function reason(found: ReturnType<ReturnType<typeof transferFinder>>, told: Said | undefined): string {
  if (told?.isTransfer === false) return "You said that this is no transfer.";
  if (found === null || (told !== undefined && told.other !== null && told.other !== found.other))
    return "You said that this is a transfer.";
  const named = nameKey(found.words) === nameKey(found.other) ? "" : `, named in “${found.words}”`;
  return `${found.other} is another body of the place${named}.`;
}

function less(one: Decimal, other: Decimal): Decimal {
  return sum([one, other.negated()]);
}

/** The name of each body as it is first spelt, or as the list of bodies given spells it. */
function spelling(given: readonly Body[]): (name: string) => string {
  const byKey = new Map(
    given.flatMap(({ name, alsoCalled = [] }) =>
      [name, ...alsoCalled].map((each): [string, string] => [nameKey(each), tidyName(name)]),
    ),
  );
  return (name) => {
    const known = byKey.get(nameKey(name));
    if (known !== undefined) return known;
    byKey.set(nameKey(name), tidyName(name));
    return tidyName(name);
  };
}
