import type { YearPrices } from "./flow";
import { floorWeight, fundedByService, lesser, total } from "./whole";
import type { Payment, WholeAnswer, WholeProblem, WholeYear } from "./whole";

/**
 * Whether the prices prove that no answer leaves less floor shortfall, or as little and more value, than this one.
 *
 * By the weak duality of linear programming, any prices whatever bound what any answer that keeps the rules can be worth: a
 * unit spent on a service is worth at most what it brings over the price there, plus the price of where it came from, plus
 * what the price of the service exceeds that by, which only a cap can explain. So an answer that keeps every rule and is
 * worth exactly the bound is the best. All in whole numbers: equal means equal. The tie rule is not part of the proof.
 *
 * It knows nothing of how the answer was found: it reads the problem, the payments and the prices.
 */
export function proves(problem: WholeProblem, answer: WholeAnswer, prices: readonly YearPrices[]): boolean {
  return keepsEveryRule(problem, answer) && weightOf(problem, answer.payments) === bound(problem, prices);
}

/** Whether no payment and nothing carried breaks a rule. */
export function keepsEveryRule(problem: WholeProblem, { payments, carried }: WholeAnswer): boolean {
  const funded = fundedByService(problem, payments);
  const paidBy = problem.years.map((year) => year.awards.map((): Payment[] => []));
  for (const payment of payments) paidBy[payment.year]![payment.grant]!.push(payment);
  return problem.years.every(
    (year, index) =>
      funded[index]!.every((units, service) => units <= year.needs[service]!) &&
      year.awards.every((_, grant) => {
        const carriedIn = index === 0 ? 0n : carried[index - 1]![grant]!;
        const carriedOut = carried[index]![grant]!;
        const isLast = index === problem.years.length - 1;
        return (
          carriedOut >= 0n &&
          carriedOut <= (isLast ? 0n : year.carry[grant]!) &&
          keepsGrantsRules(year, grant, paidBy[index]![grant]!, carriedIn, carriedOut)
        );
      }),
  );
}

function keepsGrantsRules(
  year: WholeYear,
  grant: number,
  payments: readonly Payment[],
  carriedIn: bigint,
  carriedOut: bigint,
): boolean {
  const permitted = year.permitted[grant]!;
  const caps = year.caps[grant]!;
  const outside = total(payments.map(({ service, units }) => (permitted[service]! ? 0n : units)));
  const seen = new Set(payments.map(({ service }) => service));
  return (
    seen.size === payments.length &&
    payments.every(({ service, units }) => units >= 0n && units <= (caps?.[service] ?? units)) &&
    outside <= year.elsewhere[grant]! &&
    keepsEarmarks(year, grant, payments, carriedIn, carriedOut)
  );
}

/**
 * Whether the award and what was carried in suffice for what is paid and carried out. Money may come under more conditions,
 * never fewer: so what an earmark does not hold itself must come from around it, and what is left in it stays.
 */
function keepsEarmarks(
  year: WholeYear,
  grant: number,
  payments: readonly Payment[],
  carriedIn: bigint,
  carriedOut: bigint,
): boolean {
  const earmarks = year.earmarks[grant]!;
  const short = earmarks.map(({ own }) => -own);
  let freeShort = carriedOut - carriedIn - year.awards[grant]! + total(earmarks.map(({ own }) => own));
  for (const { service, units } of payments) {
    const at = innermostEarmark(year, grant, service);
    if (at === null) freeShort += units;
    else short[at]! += units;
  }
  const innermostFirst = earmarks.map((_, at) => at).sort((a, b) => depth(earmarks, b) - depth(earmarks, a));
  for (const at of innermostFirst) {
    if (short[at]! <= 0n) continue;
    const { within } = earmarks[at]!;
    if (within === null) freeShort += short[at]!;
    else short[within]! += short[at]!;
  }
  return freeShort <= 0n;
}

/** The smallest earmark of the grant that holds a service it permits; null where none does. */
function innermostEarmark(year: WholeYear, grant: number, service: number): number | null {
  if (!year.permitted[grant]![service]!) return null;
  const earmarks = year.earmarks[grant]!;
  let innermost: number | null = null;
  earmarks.forEach(({ services }, at) => {
    if (!services[service]!) return;
    if (innermost === null || depth(earmarks, at) > depth(earmarks, innermost)) innermost = at;
  });
  return innermost;
}

function depth(earmarks: WholeYear["earmarks"][number], earmark: number): number {
  const { within } = earmarks[earmark]!;
  return within === null ? 0 : 1 + depth(earmarks, within);
}

/** Floors met and value together, floors first. */
function weightOf(problem: WholeProblem, payments: readonly Payment[]): bigint {
  const floorFirst = floorWeight(problem);
  return total(
    fundedByService(problem, payments).flatMap((funded, index) => {
      const { floors, values } = problem.years[index]!;
      return funded.map((units, service) =>
        units === 0n ? 0n : floorFirst * lesser(units, floors[service]!) + values[service]! * units,
      );
    }),
  );
}

/** The most any answer can be worth according to the prices; null where they say there is no limit. */
function bound(problem: WholeProblem, prices: readonly YearPrices[]): bigint | null {
  const floorFirst = floorWeight(problem);
  let most = 0n;
  for (const [index, year] of problem.years.entries()) {
    const here = prices[index]!;
    const dearestFirst = year.needs
      .map((_, service) => service)
      .sort((a, b) => compare(here.services[b]!, here.services[a]!));
    year.needs.forEach((need, service) => {
      const price = here.services[service]!;
      const floorPart = lesser(year.floors[service]!, need);
      const value = year.values[service]!;
      if (floorPart > 0n) most += floorPart * atLeastNothing(floorFirst + value - price);
      most += (need - floorPart) * atLeastNothing(value - price);
    });
    for (let grant = 0; grant < year.awards.length; grant++) {
      const ofGrant = boundOfGrant(year, grant, here, prices[index + 1], dearestFirst);
      if (ofGrant === null) return null;
      most += ofGrant;
    }
  }
  return most;
}

function boundOfGrant(
  year: WholeYear,
  grant: number,
  prices: YearPrices,
  nextPrices: YearPrices | undefined,
  dearestFirst: readonly number[],
): bigint | null {
  const free = atLeastNothing(prices.grants[grant]!);
  const allowance = atLeastNothing(prices.elsewhere[grant]! - free);
  const earmarks = year.earmarks[grant]!;
  const earmarked = earmarks.map((_, at) => atLeastNothing(prices.earmarks[grant]![at]!));
  let most = year.elsewhere[grant]! * allowance;
  let unearmarked = year.awards[grant]!;
  for (const [at, { own, within }] of earmarks.entries()) {
    unearmarked -= own;
    most += own * earmarked[at]!;
    // Nothing limits what comes under more conditions, so its price may not rise on the way.
    if (earmarked[at]! > (within === null ? free : earmarked[within]!)) return null;
  }
  most += unearmarked * free;
  if (nextPrices !== undefined && year.carry[grant]! > 0n) {
    most += year.carry[grant]! * atLeastNothing(nextPrices.grants[grant]! - free);
  }
  const caps = year.caps[grant]!;
  const permitted = year.permitted[grant]!;
  const mayGoElsewhere = year.elsewhere[grant]! > 0n;
  const cheapest = earmarked.reduce((least, price) => (price < least ? price : least), free);
  for (const service of dearestFirst) {
    if (prices.services[service]! <= cheapest) break;
    const may = permitted[service]!;
    // Where nothing may be spent at all, no price is needed to keep money out.
    if (!may && !mayGoElsewhere) continue;
    const at = may && earmarks.length > 0 ? innermostEarmark(year, grant, service) : null;
    const paid = !may ? free + allowance : at === null ? free : earmarked[at]!;
    const price = prices.services[service]!;
    if (price <= paid) continue;
    const cap = caps === null ? null : caps[service]!;
    if (cap === null) return null;
    most += cap * (price - paid);
  }
  return most;
}

function atLeastNothing(units: bigint): bigint {
  return units > 0n ? units : 0n;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
