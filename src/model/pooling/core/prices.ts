import { Decimal } from "../../money";
import { checkQuestion, checkYears } from "./check";
import { oneYear, solve } from "./pool";
import type { PoolingQuestion, PoolingYear } from "./question";
import { toWhole } from "./to-whole";
import { floorPoint } from "./whole";
import type { WholeQuestion } from "./whole";

/**
 * The dual prices that prove an answer to be the best: what one more pound at each place would be worth. A pound towards a
 * floor counts as its value and `floorPoint` more, so that it comes before any value.
 *
 * Anybody can check the proof with them. No answer can be worth more than the sum of
 * - for every service, its need times what a pound of it is worth beyond the service's price, if anything; the part of the
 *   need that the floor asks for is worth `floorPoint` more;
 * - for every grant, its award times its price, and its allowance for services not permitted times what the price
 *   there exceeds that by;
 * - for every cap, the cap times what the service's price exceeds the price of where the money came from by.
 * Without a cap, no service's price may be above that of money that may pay it. An answer that keeps every rule and is worth just that much is therefore the best.
 */
export interface PoolingPrices {
  /** By grant: of a pound to be spent on permitted services. */
  readonly grants: Decimal[];
  /** By grant: of a pound within its allowance for services not permitted; at least the grant's own price. */
  readonly elsewhere: Decimal[];
  /** By service: of a pound spent on it. */
  readonly services: Decimal[];
  /** What a pound towards a floor counts besides its value: 1 more than the highest value. */
  readonly floorPoint: Decimal;
}

/** The same of several years, by year: money carried may be worth more in the next one, and what is earmarked never more than what it is within. */
export interface PoolingPricesOfYears {
  readonly years: readonly (Omit<PoolingPrices, "floorPoint"> & {
    /** By grant and earmark. */
    readonly earmarks: readonly (readonly Decimal[])[];
  })[];
  readonly floorPoint: Decimal;
}

/** The prices that prove the answer of `pool`; throws as it does. */
export function poolingPrices(question: PoolingQuestion): PoolingPrices {
  checkQuestion(question);
  const { years, floorPoint: point } = pricesOf(toWhole([oneYear(question)]));
  const { grants, elsewhere, services } = years[0]!;
  return { grants, elsewhere, services, floorPoint: point };
}

/** The prices that prove the answer of `poolYears`; throws as it does. */
export function poolingPricesOfYears(years: readonly PoolingYear[]): PoolingPricesOfYears {
  checkYears(years);
  const { years: prices, floorPoint: point } = pricesOf(toWhole(years));
  // Money may be left, so it is never worth less than nothing.
  const atLeast = (price: Decimal) => Decimal.max(0, price);
  return {
    years: prices.map(({ grants, elsewhere, earmarks, services }) => ({
      grants: grants.map(atLeast),
      elsewhere: elsewhere.map(atLeast),
      earmarks: earmarks.map((ofGrant) => ofGrant.map(atLeast)),
      services,
    })),
    floorPoint: point,
  };
}

function pricesOf(whole: WholeQuestion): PoolingPricesOfYears {
  const unit = new Decimal(10).pow(-whole.valuePlaces);
  const price = (units: bigint) => new Decimal(units.toString()).times(unit);
  return {
    years: solve(whole).prices.map(({ grants, elsewhere, earmarks, services }) => {
      const own = grants.map(price);
      return {
        grants: own,
        elsewhere: elsewhere.map((units, grant) => Decimal.max(price(units), own[grant]!)),
        earmarks: earmarks.map((ofGrant) => ofGrant.map(price)),
        services: services.map(price),
      };
    }),
    floorPoint: price(floorPoint(whole)),
  };
}
