import { floorWeight, fundedByService, lesser, spentByGrant, total } from "./whole";
import type { Payment, WholeAnswer, WholeProblem, WholeYear, YearPrices } from "./whole";

/**
 * Whether the prices prove that no answer leaves less floor shortfall, or as little and more value, than this one.
 *
 * By the weak duality of linear programming, any prices (unless they set no limit, and then they prove nothing) bound what any
 * answer that keeps the rules can be worth, floors and value in one weight: a
 * unit spent on a service is worth at most what it brings over the price there, plus the price of where it came from, plus
 * what the price of the service exceeds that by, which only a cap can explain. So an answer that keeps every rule and is
 * worth exactly the bound is the best. All in whole numbers: equal means equal. The tie rule is not part of the proof. That
 * the best weight means the least shortfall and then the most value holds because in a flow a pound displaces one pound at most
 * (see `floorWeight`).
 *
 * It knows nothing of how the answer was found: it reads the problem, the payments and the prices.
 */
export function proves(problem: WholeProblem, answer: WholeAnswer, prices: readonly YearPrices[]): boolean {
  return keepsEveryRule(problem, answer) && weightOf(problem, answer.payments) === bound(problem, prices);
}

/** Whether no payment and nothing carried breaks a rule. */
export function keepsEveryRule(problem: WholeProblem, { payments, carried }: WholeAnswer): boolean {
  const outside = problem.years.map((year) => year.awards.map(() => 0n));
  const seen = problem.years.map(() => new Set<number>());
  for (const { year: index, grant, service, units } of payments) {
    const year = problem.years[index]!;
    const cap = year.caps[grant]?.[service] ?? null;
    if (units < 0n || (cap !== null && units > cap)) return false;
    if (!year.permitted[grant]![service]!) outside[index]![grant]! += units;
    seen[index]!.add(grant * year.needs.length + service);
  }
  const toldOnce = seen.reduce((sum, { size }) => sum + size, 0) === payments.length;
  const funded = fundedByService(problem, payments);
  const spent = spentByGrant(problem, payments);
  return (
    toldOnce &&
    problem.years.every((year, index) => {
      const isLast = index === problem.years.length - 1;
      return (
        year.needs.every((need, service) => funded[index]![service]! <= need) &&
        year.awards.every((award, grant) => {
          const out = carried[index]![grant]!;
          const here = award + (index === 0 ? 0n : carried[index - 1]![grant]!) - out;
          return (
            out >= 0n &&
            out <= (isLast ? 0n : year.carry[grant]!) &&
            spent[index]![grant]! <= here &&
            outside[index]![grant]! <= year.elsewhere[grant]! &&
            (year.earmarks[grant]!.length === 0 || keepsEarmarks(problem, index, grant, payments, here))
          );
        })
      );
    })
  );
}

/**
 * Whether what is here to be spent suffices within the earmarks. Money may come under more conditions, never fewer: so what
 * an earmark does not hold itself must come from around it, and what is left in it stays.
 */
function keepsEarmarks(
  problem: WholeProblem,
  index: number,
  grant: number,
  payments: readonly Payment[],
  here: bigint,
): boolean {
  const year = problem.years[index]!;
  const earmarks = year.earmarks[grant]!;
  const short = earmarks.map(({ own }) => -own);
  let freeShort = total(earmarks.map(({ own }) => own)) - here;
  for (const payment of payments) {
    if (payment.year !== index || payment.grant !== grant) continue;
    const at = innermostEarmark(year, grant, payment.service);
    if (at === null) freeShort += payment.units;
    else short[at]! += payment.units;
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
  let weight = 0n;
  fundedByService(problem, payments).forEach((funded, index) => {
    const { floors, values } = problem.years[index]!;
    funded.forEach((units, service) => {
      if (units === 0n) return;
      weight += values[service]! * units;
      if (floors[service]! > 0n) weight += floorFirst * lesser(units, floors[service]!);
    });
  });
  return weight;
}

/** The most any answer can be worth according to the prices; null where they say there is no limit. */
function bound(problem: WholeProblem, prices: readonly YearPrices[]): bigint | null {
  const floorFirst = floorWeight(problem);
  let most = 0n;
  for (const [index, year] of problem.years.entries()) {
    const here = prices[index]!;
    const dearestFirst = byPrice(here.services);
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
  const cheapest = earmarked.reduce(lesser, free);
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

/** The services, the highest price first. */
function byPrice(prices: readonly bigint[]): number[] {
  const at = new Map<bigint, number[]>();
  prices.forEach((price, service) => {
    const same = at.get(price);
    if (same === undefined) at.set(price, [service]);
    else same.push(service);
  });
  return [...at.keys()].sort((a, b) => (a < b ? 1 : -1)).flatMap((price) => at.get(price)!);
}
