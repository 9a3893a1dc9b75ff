import { sum } from "../../money";
import type { Decimal } from "../../money";
import { nameKey, tidyName } from "../../names";
import { invalid } from "../../problem";
import type { Body, RowAt, SourceRow } from "./row";
import { rowKey } from "./row";
import { transferFinder } from "./transfer";

/** A row taken out of the count: it is counted where the money is spent. */
export interface TakenOut extends RowAt {
  /** The other body; null where only the user says that the row is a transfer. */
  readonly other: string | null;
  /** Who says so: the rule, or the user. */
  readonly by: "rule" | "user";
  /** The reason, a sentence for the person who reads the count. */
  readonly why: string;
}

/** What money comes to, in pounds. `net` is `gross` less `income`; `net` and `takenOut` together are `source`, to the penny. */
export interface Sums {
  /** All rows as they are in the table. */
  readonly source: Decimal;
  /** What the rows taken out come to; below 0 where most of them are income. */
  readonly takenOut: Decimal;
  /** What is spent, income not taken off. */
  readonly gross: Decimal;
  /** What is earned, as a figure above 0. */
  readonly income: Decimal;
  readonly net: Decimal;
}

/** Spending with money that passes between bodies of the place counted once. */
export interface CountedOnce extends Sums {
  readonly counted: readonly RowAt[];
  /** The rows taken out, the most pounds first. */
  readonly out: readonly TakenOut[];
  /** The rows that the rule takes for transfers and the user does not: they are counted. */
  readonly keptByUser: readonly RowAt[];
  /** The same for each body that spends, in order of first appearance. */
  readonly bodies: readonly (Sums & { readonly body: string })[];
  /** What the user said of rows that are not in the table, by key: nothing was done with it. */
  readonly saidOfNoRow: readonly string[];
}

/**
 * Counts money once. A transfer between bodies of the place (a levy, a precept, a contribution, a recharge) is in the books of both: as a
 * payment of the one and as what the other spends it on. Its rows are taken out, whole, on either side, as `transferFinder` knows them,
 * and shown with their reason; all others are counted. `said` has the last word, by `rowKey`: true for a transfer, false for none.
 *
 * The bodies are those that spend and, with their other names, those given. Sums are exact: `net + takenOut = source`, for the place and
 * for each body. Throws `invalid("agencies")` with the row, from 1, where nobody is named who spends.
 */
export function countedOnce(
  rows: readonly SourceRow[],
  given: readonly Body[] = [],
  said: ReadonlyMap<string, boolean> = new Map(),
): CountedOnce {
  rows.forEach(({ agency }, at) => {
    if (nameKey(agency) !== "") return;
    throw invalid("agencies", `Row ${at + 1} of agencies has no name. Fill it in or leave the row out.`, {
      row: at + 1,
    });
  });
  const bodyOf = spelling(given);
  const names = [...new Set(rows.map(({ agency }) => bodyOf(agency)))];
  const known = new Set(given.map(({ name }) => tidyName(name)));
  const transferOf = transferFinder([
    ...given,
    ...names.filter((name) => !known.has(name)).map((name) => ({ name })),
  ]);
  const counted: RowAt[] = [];
  const out: TakenOut[] = [];
  const keptByUser: RowAt[] = [];
  const unused = new Set(said.keys());
  rows.forEach((row, at) => {
    const key = rowKey(row);
    unused.delete(key);
    const saidSo = said.get(key);
    const found = transferOf(row);
    const rowAt: RowAt = { at, agency: bodyOf(row.agency), amount: row.amount };
    if (saidSo ?? found !== null) {
      const why =
        found === null
          ? "You said that this is a transfer."
          : `${found.other} is another body of the place, named in “${found.words}”.`;
      out.push({ ...rowAt, other: found?.other ?? null, by: found === null ? "user" : "rule", why });
      return;
    }
    counted.push(rowAt);
    if (found !== null) keptByUser.push(rowAt);
  });
  const [countedOf, outOf] = [byBody(counted), byBody(out)];
  return {
    ...sumsOf(counted, out),
    counted,
    out: out.toSorted((one, other) => other.amount.abs().comparedTo(one.amount.abs())),
    keptByUser,
    bodies: names.map((body) => ({ body, ...sumsOf(countedOf.get(body) ?? [], outOf.get(body) ?? []) })),
    saidOfNoRow: [...unused],
  };
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

function sumsOf(counted: readonly RowAt[], out: readonly RowAt[]): Sums {
  const total = (rows: readonly RowAt[]): Decimal => sum(rows.map(({ amount }) => amount));
  const gross = total(counted.filter(({ amount }) => amount.gt(0)));
  const income = total(counted.filter(({ amount }) => amount.lt(0))).negated();
  const [net, takenOut] = [gross.minus(income), total(out)];
  return { source: total([...counted, ...out]), takenOut, gross, income: income.plus(0), net };
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

function byBody(rows: readonly RowAt[]): Map<string, RowAt[]> {
  const byName = new Map<string, RowAt[]>();
  for (const row of rows) {
    const there = byName.get(row.agency);
    if (there === undefined) byName.set(row.agency, [row]);
    else there.push(row);
  }
  return byName;
}
