import { amount, Decimal, sum } from "../../money";
import { asPounds, toWhole } from "../core";
import type { GeneralYear } from "../general";
import { mayPayKind, modeOf } from "../rules";
import type { PlaceGrants } from "../rules";
import type { AtLimit } from "./at-limit";

/** A rule, and the years with it a little less strict. */
export interface Trial<Rule> {
  readonly rule: Rule;
  readonly changed: readonly GeneralYear[];
}

const PER_CENT = new Decimal("0.01");
const POUND = amount(1);

/** Each rule that is at its limit, a little less strict. */
export function trialsOf(
  place: PlaceGrants,
  years: readonly GeneralYear[],
  firstYear: number,
  atLimit: AtLimit,
) {
  const { services, grants } = place;
  const whole = toWhole(years);
  const inOne = (index: number, change: (year: GeneralYear) => Partial<GeneralYear>) =>
    years.map((year, at) => (at === index ? { ...year, ...change(year) } : year));
  return {
    floors: years.flatMap((year, index) =>
      year.floors.flatMap((floor, service) => {
        if (floor.isZero() || !atLimit.floor(index, service)) return [];
        const less = Decimal.min(floor, POUND);
        return [
          {
            rule: { service: services[service]!.name, year: firstYear + index, less },
            changed: inOne(index, ({ floors }) => ({ floors: lowered(floors, service, less) })),
          },
        ];
      }),
    ),
    caps: grants.flatMap((holder, grant) =>
      holder.caps.flatMap((cap, service) => {
        if (cap === null || !atLimit.cap(grant, service)) return [];
        const changed = years.map((year, index) =>
          // What capital may not pay for stays at nothing.
          mayPayKind(holder, services[service]!, place.years[index]!)
            ? { ...year, caps: replaced(year.caps, grant, (row) => raised(row, service)) }
            : year,
        );
        return [{ rule: { grant: holder.name, service: services[service]!.name }, changed }];
      }),
    ),
    earmarks: years.flatMap((year, index) =>
      year.earmarks.flatMap((earmarks, grant) =>
        earmarks.flatMap((_, earmark) => {
          const held = whole.years[index]!.earmarks[grant]![earmark];
          // A pooled grant has none. What those within hold cannot be taken out of this one alone.
          const less = held === undefined ? POUND.times(0) : Decimal.min(POUND, asPounds(whole, held.own));
          if (less.isZero() || !atLimit.earmark(index, grant, earmark)) return [];
          const changed = inOne(index, (each) => ({
            earmarks: replaced(each.earmarks, grant, (own) =>
              replaced(own, earmark, (one) => ({ ...one, amount: sum([one.amount, less.neg()]) })),
            ),
          }));
          return [{ rule: { grant: grants[grant]!.name, earmark, year: firstYear + index, less }, changed }];
        }),
      ),
    ),
    flexibility: grants.flatMap((holder, grant) => {
      const { allowed, pooled, flexibility } = years[0]!;
      const isAgreed = modeOf(holder, holder.mode) !== "separate" && !pooled[grant]!;
      if (!isAgreed || !allowed[grant]!.includes(false) || flexibility[grant]!.eq(1)) return [];
      if (!atLimit.flexibility(grant)) return [];
      const more = Decimal.min(1, sum([flexibility[grant]!, PER_CENT]));
      const changed = years.map((year) => ({
        ...year,
        flexibility: replaced(year.flexibility, grant, () => more),
      }));
      return [{ rule: { grant: holder.name }, changed }];
    }),
  };
}

function raised(caps: readonly (Decimal | null)[], service: number): (Decimal | null)[] {
  return replaced(caps, service, (cap) => cap && sum([cap, POUND]));
}

function lowered(sums: readonly Decimal[], at: number, by: Decimal): Decimal[] {
  return replaced(sums, at, (pounds) => sum([pounds, by.neg()]));
}

function replaced<T>(list: readonly T[], at: number, by: (each: T) => T): T[] {
  return list.map((each, place) => (place === at ? by(each) : each));
}
