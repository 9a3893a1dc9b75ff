import { floorPoint, fundedByService, lesser } from "../whole";
import type { Payment, WholeQuestion, WholeYear, YearPrices } from "../whole";
import { innermostEarmark } from "./innermost-earmark";

/** Floors met and value together, floors first. */
export function weightOf(question: WholeQuestion, payments: readonly Payment[]): bigint {
  const point = floorPoint(question);
  let weight = 0n;
  fundedByService(question, payments).forEach((funded, index) => {
    const { floors, values } = question.years[index]!;
    funded.forEach((units, service) => {
      if (units === 0n) return;
      weight += values[service]! * units;
      if (floors[service]! > 0n) weight += point * lesser(units, floors[service]!);
    });
  });
  return weight;
}

/** The most any answer can be worth according to the prices; null where they say there is no limit. */
export function bound(question: WholeQuestion, prices: readonly YearPrices[]): bigint | null {
  const point = floorPoint(question);
  let most = 0n;
  for (const [index, year] of question.years.entries()) {
    const here = prices[index]!;
    const dearestFirst = byPrice(here.services);
    year.needs.forEach((need, service) => {
      const price = here.services[service]!;
      const floorPart = lesser(year.floors[service]!, need);
      const value = year.values[service]!;
      if (floorPart > 0n) most += floorPart * atLeastNothing(point + value - price);
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
