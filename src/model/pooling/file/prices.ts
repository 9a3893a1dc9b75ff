import { amount, Decimal, sum } from "../../money";
import type { SolveProgramme } from "../../programme";
import { asPounds, asValue, shortfallOf, solveAny, total, toWhole, valueOf } from "../core";
import { isFlow, poolGeneralYears } from "../general";
import type { GeneralYear, GeneralYearsAnswer } from "../general";
import { mayPayKind, modeOf, PENNY_PLACES, yearsUnder } from "../rules";
import type { PlaceGrants } from "../rules";
import { isSoon, quicker } from "./known";
import type { Known } from "./known";

/** What one rule costs: what the grants, held as they are, would do were it a little less strict. Found by solving again. */
export interface RulePrice {
  readonly value: Decimal;
  readonly funded: Decimal;
  /** Pounds by which statutory minimums fall less short. */
  readonly floors: Decimal;
  /**
   * Where match or minimum awards make it no flow, the least and the most that the gain in value can be, by what is proved of both uses; null where it is exact.
   */
  readonly between: { readonly least: Decimal; readonly most: Decimal } | null;
}

/** The rules that something was found to be gained from. Of a flow the others are worth nothing. */
export interface RulePrices {
  /** A pound less of a statutory minimum. */
  readonly floors: readonly (RulePrice & {
    readonly service: string;
    readonly year: number;
    readonly less: Decimal;
  })[];
  /** A pound more under a cap, in every year. */
  readonly caps: readonly (RulePrice & { readonly grant: string; readonly service: string })[];
  /** A pound less earmarked in a year, for the rest of the grant. */
  readonly earmarks: readonly (RulePrice & {
    readonly grant: string;
    /** Which of the grant's, from 0. */
    readonly earmark: number;
    readonly year: number;
    readonly less: Decimal;
  })[];
  /** One more per cent of each year's award outside what is permitted. */
  readonly flexibility: readonly (RulePrice & { readonly grant: string })[];
}

/** Times that the question is solved again, pairs of a grant and a service in all years counted together. */
const MOST_WORK = 60_000_000;
const PER_CENT = new Decimal("0.01");
const POUND = amount(1);

/** The prices of rules as the grants are held; null where there are too many rules to try each. */
export async function pricesOfRules(
  place: PlaceGrants,
  { asHeld }: Known,
  solve: SolveProgramme,
  firstYear: number,
): Promise<RulePrices | null> {
  const { years } = yearsUnder(place);
  const trials = trialsOf(place, years, firstYear);
  const count =
    trials.floors.length + trials.caps.length + trials.earmarks.length + trials.flexibility.length;
  const pairs = place.grants.length * place.services.length * years.length;
  const asFlow = isFlow(years);
  if (asFlow ? count * pairs > MOST_WORK : !isSoon(years, count)) return null;
  const soon = quicker(solve);
  const worth = async (changed: readonly GeneralYear[]) =>
    asFlow ? worthOf(changed) : worthSolved(await poolGeneralYears(changed, soon, asHeld, PENNY_PLACES));
  const now = asFlow ? worthOf(years) : worthSolved(asHeld);
  const priced = async <Rule>(rules: readonly Trial<Rule>[]): Promise<(Rule & RulePrice)[]> => {
    const prices: (Rule & RulePrice)[] = [];
    for (const { rule, changed } of rules) {
      const price = priceOf(now, await worth(changed), asFlow);
      const { value, floors, funded } = price;
      const isFree = [value, funded, floors].every((each) => each.isZero());
      if (!isFree) prices.push({ ...rule, ...price });
    }
    return prices;
  };
  return {
    floors: await priced(trials.floors),
    caps: await priced(trials.caps),
    earmarks: await priced(trials.earmarks),
    flexibility: await priced(trials.flexibility),
  };
}

function priceOf(now: Worth, then: Worth, isExact: boolean): RulePrice {
  const value = sum([then.value, now.value.neg()]);
  return {
    value,
    floors: sum([now.short, then.short.neg()]),
    funded: sum([then.funded, now.funded.neg()]),
    between: isExact ? null : { least: sum([value, now.gap.neg()]), most: sum([value, then.gap]) },
  };
}

/** A rule, and the years with it a little less strict. */
interface Trial<Rule> {
  readonly rule: Rule;
  readonly changed: readonly GeneralYear[];
}

function trialsOf(place: PlaceGrants, years: readonly GeneralYear[], firstYear: number) {
  const { services, grants } = place;
  const whole = toWhole(years);
  const inOne = (index: number, change: (year: GeneralYear) => Partial<GeneralYear>) =>
    years.map((year, at) => (at === index ? { ...year, ...change(year) } : year));
  return {
    floors: years.flatMap((year, index) =>
      year.floors.flatMap((floor, service) => {
        if (floor.isZero()) return [];
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
        if (cap === null) return [];
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
          if (less.isZero()) return [];
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
      const more = Decimal.min(1, sum([flexibility[grant]!, PER_CENT]));
      const changed = years.map((year) => ({
        ...year,
        flexibility: replaced(year.flexibility, grant, () => more),
      }));
      return [{ rule: { grant: holder.name }, changed }];
    }),
  };
}

/** What a use comes to, and how much more any other could be worth. */
interface Worth {
  readonly value: Decimal;
  readonly funded: Decimal;
  readonly short: Decimal;
  readonly gap: Decimal;
}

function worthSolved({ value, funded, floorShortfall: short, gap }: GeneralYearsAnswer): Worth {
  return { value, funded, short, gap };
}

function worthOf(years: readonly GeneralYear[]): Worth {
  const whole = toWhole(years);
  const { payments } = solveAny(whole);
  return {
    value: asValue(whole, valueOf(whole, payments)),
    funded: asPounds(whole, total(payments.map(({ units }) => units))),
    short: asPounds(whole, shortfallOf(whole, payments)),
    gap: asPounds(whole, 0n),
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
