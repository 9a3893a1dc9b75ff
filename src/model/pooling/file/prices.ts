import { sum } from "../../money";
import type { Decimal } from "../../money";
import type { SolveProgramme } from "../../programme";
import { asPounds, asValue, shortfallOf, solveAny, total, toWhole, valueOf } from "../core";
import { isFlow, poolGeneralYears } from "../general";
import type { GeneralYear, GeneralYearsAnswer } from "../general";
import { PENNY_PLACES, yearsUnder } from "../rules";
import type { PlaceGrants } from "../rules";
import { atLimitIn } from "./at-limit";
import type { AtLimit } from "./at-limit";
import { isSoon, quicker } from "./known";
import type { Known } from "./known";
import { trialsOf } from "./rule-trials";
import type { Trial } from "./rule-trials";

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

/** Where rules are no flow, one that is not reached may still be worth something. */
const EVERY: AtLimit = {
  floor: () => true,
  cap: () => true,
  earmark: () => true,
  flexibility: () => true,
};

/** The prices of rules as the grants are held; null where there are too many rules to try each. */
export async function pricesOfRules(
  place: PlaceGrants,
  { asHeld }: Known,
  solve: SolveProgramme,
  firstYear: number,
): Promise<RulePrices | null> {
  const { years } = yearsUnder(place);
  const asFlow = isFlow(years);
  const trials = trialsOf(place, years, firstYear, asFlow ? atLimitIn(years, asHeld.years) : EVERY);
  const count =
    trials.floors.length + trials.caps.length + trials.earmarks.length + trials.flexibility.length;
  const pairs = place.grants.length * place.services.length * years.length;
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
