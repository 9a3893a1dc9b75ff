import type { Decimal } from "../../money";
import {
  asPounds,
  asValue,
  checkYears,
  freeEach,
  oneYear,
  prove,
  shortfallOf,
  solve,
  toWhole,
  valueOf,
} from "../core";
import type { PoolingQuestion, PoolingYear } from "../core";

/** What removing one ring-fence brings. */
export interface RingFenceGain {
  /** Gain in value; below zero where meeting floors better costs value. */
  readonly value: Decimal;
  /** Pounds of floor shortfall fewer. */
  readonly floors: Decimal;
}

/**
 * By grant: the gain in value when that grant alone may be spent on every service, everything else as it is. A grant that is
 * pooled already gains nothing. Where floors are to be met, meeting them better may cost value, and the gain may then be
 * below zero. Throws as `pool` does. Each of the answers compared is proved the
 * best, or follows from the proof of the present one, whose prices still hold.
 */
export function ringFenceValues(question: PoolingQuestion): Decimal[] {
  return ringFenceGains(question).map(({ value }) => value);
}

/** The same, with what it does for the floors. */
export function ringFenceGains(question: PoolingQuestion): RingFenceGain[] {
  const everyGrant = question.awards.map((_, grant) => grant);
  return ringFenceGainsOfYears([oneYear(question)], everyGrant);
}

/**
 * The same of some grants, counted from 0, in the order asked, with what it does for the floors, over several years together: the ring-fence goes in all of
 * them, and with it what is earmarked within the grant.
 */
export function ringFenceGainsOfYears(
  years: readonly PoolingYear[],
  grants: readonly number[],
): RingFenceGain[] {
  checkYears(years);
  const whole = toWhole(years);
  const { payments: now } = solve(whole).answer;
  const [value, short] = [valueOf(whole, now), shortfallOf(whole, now)];
  const gains = new Map<number, RingFenceGain>();
  freeEach(whole, grants, ({ grant, question: freed, answer, prices }) => {
    const { payments } = prove(freed, answer, prices);
    gains.set(grant, {
      value: asValue(whole, valueOf(freed, payments) - value),
      floors: asPounds(whole, short - shortfallOf(freed, payments)),
    });
  });
  const nothing: RingFenceGain = { value: asValue(whole, 0n), floors: asPounds(whole, 0n) };
  return grants.map((grant) => gains.get(grant) ?? nothing);
}
