import { floorPoint, lesser, total } from "../whole";
import { fundedByService } from "../totals";
import type { Payment, WholeQuestion, WholeYear, YearPrices } from "../whole";
import { atLeastNothing, boundOfUse } from "./bound-of-use";

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
  // Money may be left, so it is never worth less than nothing.
  const atLeast = prices.map(({ grants, elsewhere, earmarks, services }) => ({
    grants: grants.map(atLeastNothing),
    elsewhere,
    earmarks: earmarks.map((ofGrant) => ofGrant.map(atLeastNothing)),
    services,
  }));
  const ofUse = boundOfUse(question, atLeast, { scale: 1n, kept: 0n });
  if (ofUse === null) return null;
  return question.years.reduce((most, year, index) => most + ofAwards(year, atLeast[index]!), ofUse);
}

/** What the awards are worth where they arrive. */
function ofAwards(year: WholeYear, prices: YearPrices): bigint {
  return total(
    year.awards.map((award, grant) => {
      const earmarks = year.earmarks[grant]!;
      if (earmarks.length === 0) return award * prices.grants[grant]!;
      const own = earmarks.map((earmark) => earmark.own);
      const earmarked = own.map((units, at) => units * prices.earmarks[grant]![at]!);
      return (award - total(own)) * prices.grants[grant]! + total(earmarked);
    }),
  );
}
