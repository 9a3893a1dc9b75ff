import { Decimal, sum } from "../money";
import { namesCounted } from "./names-counted";

const NOTHING = new Decimal(0);

/** One line of a spend table: what an agency spends on a service. Income is negative. */
export interface SpendRow {
  readonly agency: string;
  readonly service: string;
  readonly amount: Decimal;
}

/** Who spends what on what in the place, with totals: the "counting" strand of Total Place. */
export interface CountingMap {
  /** In order of first appearance, spelt as they first appear, blanks tidied. */
  readonly agencies: readonly string[];
  readonly services: readonly string[];
  /** Pounds by service (row) and agency (column). */
  readonly amounts: readonly (readonly Decimal[])[];
  readonly serviceTotals: readonly Decimal[];
  readonly agencyTotals: readonly Decimal[];
  readonly total: Decimal;
}

/** A service that several agencies pay for. */
export interface SharedService {
  readonly service: string;
  /** The agencies that spend on it, in the map's order. */
  readonly agencies: readonly string[];
  /** What they spend on it together. */
  readonly amount: Decimal;
}

/**
 * Adds up a spend table by service and agency. Names are matched as `nameKey` matches them; all sums are exact.
 * Throws `invalid("agencies")` or `invalid("services")` with the row where a name is missing, and without one where there are more than
 * `MOST_PAIRS` pairs of them.
 */
export function countingMap(rows: readonly SpendRow[]): CountingMap {
  const { agencies, services } = namesCounted(rows);
  const spent: readonly Map<number, Decimal[]>[] = services.names.map(() => new Map<number, Decimal[]>());
  rows.forEach(({ amount }, index) => {
    const [ofService, agency] = [spent[services.positions[index]!]!, agencies.positions[index]!];
    const before = ofService.get(agency);
    if (before) before.push(amount);
    else ofService.set(agency, [amount]);
  });
  const amounts = spent.map((ofService) => {
    const row = agencies.names.map(() => NOTHING);
    for (const [agency, each] of ofService) row[agency] = sum(each);
    return row;
  });
  return withTotals(agencies.names, services.names, amounts);
}

/** The map of amounts that are added up already. */
export function withTotals(
  agencies: readonly string[],
  services: readonly string[],
  amounts: readonly (readonly Decimal[])[],
): CountingMap {
  const agencyTotals = agencies.map((_, column) => sum(amounts.map((row) => row[column]!)));
  return {
    agencies,
    services,
    amounts,
    serviceTotals: amounts.map(sum),
    agencyTotals,
    total: sum(agencyTotals),
  };
}

/** The same map with its services in order of what is spent on them, the largest first; those of the same total stay in their order. */
export function largestFirst(map: CountingMap): CountingMap {
  const order = map.services.map((_, row) => row);
  order.sort((one, other) => map.serviceTotals[other]!.comparedTo(map.serviceTotals[one]!));
  const inOrder = <T>(rows: readonly T[]): T[] => order.map((row) => rows[row]!);
  return {
    ...map,
    services: inOrder(map.services),
    amounts: inOrder(map.amounts),
    serviceTotals: inOrder(map.serviceTotals),
  };
}

/** The services on which more than one agency spends; an agency whose amounts come to nothing or to income does not. */
export function sharedServices(map: CountingMap): SharedService[] {
  return map.services
    .map((service, row) => {
      const spenders = map.amounts[row]!.map((amount, column) => ({
        agency: map.agencies[column]!,
        amount,
      })).filter(({ amount }) => amount.gt(0));
      return {
        service,
        agencies: spenders.map(({ agency }) => agency),
        amount: sum(spenders.map(({ amount }) => amount)),
      };
    })
    .filter(({ agencies }) => agencies.length > 1);
}
