import { floorPoint, lesser } from "../whole";
import type { WholeQuestion, WholeYear, YearPrices } from "../whole";
import { innermostEarmark } from "./innermost-earmark";

/** What counts: so many times the weight of floors and values, and so much for a unit of a freed grant where its own conditions permit it. */
export interface Aim {
  readonly scale: bigint;
  readonly kept: bigint;
}

/**
 * The most that money can bring beyond the prices where it arrives, by what limits its use: needs, allowances, what may be carried, and
 * caps. Null where the prices set no limit, because something that nothing limits would bring more than it costs.
 */
export function boundOfUse(
  question: WholeQuestion,
  prices: readonly YearPrices[],
  { scale, kept }: Aim,
): bigint | null {
  const point = scale * floorPoint(question);
  let most = 0n;
  for (const [index, year] of question.years.entries()) {
    const here = prices[index]!;
    const dearestFirst = byPrice(here.services);
    year.needs.forEach((need, service) => {
      const floorPart = lesser(year.floors[service]!, need);
      const gain = scale * year.values[service]! - here.services[service]!;
      if (floorPart > 0n) most += floorPart * atLeastNothing(point + gain);
      most += (need - floorPart) * atLeastNothing(gain);
    });
    for (let grant = 0; grant < year.awards.length; grant++) {
      const ofGrant = boundOfGrant(year, grant, here, prices[index + 1], dearestFirst, kept);
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
  kept: bigint,
): bigint | null {
  const free = prices.grants[grant]!;
  const allowance = atLeastNothing(prices.elsewhere[grant]! - free);
  const earmarks = year.earmarks[grant]!;
  const earmarked = prices.earmarks[grant]!;
  // Nothing limits what comes under more conditions, so its price may not rise on the way.
  if (earmarks.some(({ within }, at) => earmarked[at]! > (within === null ? free : earmarked[within]!))) {
    return null;
  }
  let most = year.elsewhere[grant]! * allowance;
  if (nextPrices !== undefined && year.carry[grant]! > 0n) {
    most += year.carry[grant]! * atLeastNothing(nextPrices.grants[grant]! - free);
  }
  const caps = year.caps[grant]!;
  const permitted = year.permitted[grant]!;
  const own = kept === 0n ? null : year.own[grant]!;
  const mayGoElsewhere = year.elsewhere[grant]! > 0n;
  const cheapest = earmarked.reduce(lesser, free) - (own === null ? 0n : kept);
  for (const service of dearestFirst) {
    const price = prices.services[service]!;
    if (price <= cheapest) break;
    const may = permitted[service]!;
    // Where nothing may be spent at all, no price is needed to keep money out.
    if (!may && !mayGoElsewhere) continue;
    const at = may && earmarks.length > 0 ? innermostEarmark(year, grant, service) : null;
    const paid = !may ? free + allowance : at === null ? free : earmarked[at]!;
    const gain = own !== null && own[service]! ? price + kept - paid : price - paid;
    if (gain <= 0n) continue;
    const cap = caps === null ? null : caps[service]!;
    if (cap === null) return null;
    most += cap * gain;
  }
  return most;
}

export function atLeastNothing(units: bigint): bigint {
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
