import { Decimal } from "../../money";
import { checkQuestion } from "./check";
import { oneYear, solve } from "./pool";
import type { PoolingQuestion } from "./question";
import { floorPoint, toWhole } from "./whole";

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

/** The prices that prove the answer of `pool`; throws as it does. */
export function poolingPrices(question: PoolingQuestion): PoolingPrices {
  checkQuestion(question);
  const whole = toWhole([oneYear(question)]);
  const [prices] = solve(whole).prices;
  const unit = new Decimal(10).pow(-whole.valuePlaces);
  const price = (units: bigint) => new Decimal(units.toString()).times(unit);
  const grants = prices!.grants.map(price);
  return {
    grants,
    elsewhere: prices!.elsewhere.map((units, grant) => Decimal.max(price(units), grants[grant]!)),
    services: prices!.services.map(price),
    floorPoint: price(floorPoint(whole)),
  };
}
