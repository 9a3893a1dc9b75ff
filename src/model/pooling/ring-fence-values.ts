import type { Decimal } from "../money";
import { FAULT, noAnswer } from "../problem";
import { proves } from "./certificate";
import { checkProblem } from "./check";
import { freeEach } from "./flow";
import { oneYear, solve } from "./pool";
import type { PoolingProblem } from "./problem";
import { asPounds, asValue, shortfallOf, toWhole, valueOf } from "./whole";

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
export function ringFenceValues(problem: PoolingProblem): Decimal[] {
  const everyGrant = problem.awards.map((_, grant) => grant);
  return ringFenceGains(problem, everyGrant).map(({ value }) => value);
}

/** The same of some grants, counted from 0, in the order asked, with what it does for the floors. */
export function ringFenceGains(problem: PoolingProblem, grants: readonly number[]): RingFenceGain[] {
  checkProblem(problem);
  const whole = toWhole([oneYear(problem)]);
  const { payments: now } = solve(whole).answer;
  const [value, short] = [valueOf(whole, now), shortfallOf(whole, now)];
  const gains = new Map<number, RingFenceGain>();
  freeEach(whole, grants, ({ grant, problem: freed, answer, prices }) => {
    if (!proves(freed, answer, prices)) throw noAnswer(FAULT);
    gains.set(grant, {
      value: asValue(whole, valueOf(freed, answer.payments) - value),
      floors: asPounds(whole, short - shortfallOf(freed, answer.payments)),
    });
  });
  const nothing: RingFenceGain = { value: asValue(whole, 0n), floors: asPounds(whole, 0n) };
  return grants.map((grant) => gains.get(grant) ?? nothing);
}
