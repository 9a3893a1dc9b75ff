import { Decimal } from "../money";
import { invalid, mustBeShare } from "../problem";

/** From a population to what a change in their lives is worth. Shares are 0 to 1. */
export interface OutcomeChain {
  /** People, households, ... in the place. */
  readonly population: Decimal;
  /** The share of them in need of the service. */
  readonly need: Decimal;
  /** The share of those who take it up. */
  readonly engagement: Decimal;
  /** The share of those for whom it works. */
  readonly impact: Decimal;
  /** The share of those who would have got there without it. */
  readonly deadweight: Decimal;
  /** Pounds a year for one outcome. */
  readonly unitValue: Decimal;
  /** The share of the benefit that reduces someone's spending. */
  readonly cashable: Decimal;
}

/** What a service achieves in a year, before any correction for optimism. */
export interface OutcomeBenefit {
  readonly outcomes: Decimal;
  /** Pounds. */
  readonly gross: Decimal;
  /** Pounds: the cashable part of `gross`. */
  readonly cashable: Decimal;
}

/**
 * The chain of the Greater Manchester cost-benefit method:
 * `population x need x engagement x impact x (1 - deadweight)` outcomes, each worth `unitValue`.
 *
 * Throws `invalid` with the argument's name for a population below 0 or a share outside 0 to 1.
 */
export function outcomeBenefit(chain: OutcomeChain): OutcomeBenefit {
  const { population, need, engagement, impact, deadweight, unitValue, cashable } = chain;
  if (!population.gte(0)) {
    throw invalid("population", `The population is ${population.toString()}. Give 0 or more.`);
  }
  mustBeShare("need", "The share in need", need);
  mustBeShare("engagement", "The share that engages", engagement);
  mustBeShare("impact", "The share for whom it works", impact);
  mustBeShare("deadweight", "The deadweight", deadweight);
  mustBeShare("cashable", "The cashable share", cashable);
  const outcomes = population
    .times(need)
    .times(engagement)
    .times(impact)
    .times(new Decimal(1).minus(deadweight));
  const gross = outcomes.times(unitValue);
  return { outcomes, gross, cashable: gross.times(cashable) };
}
