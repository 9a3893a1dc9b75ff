import type { PoolingQuestion } from "../../model/pooling";
import { refused } from "../cells";
import { messages } from "../messages";

/*
 * How large a question may be. Excel restarts add-ins that block it for 5 seconds (Microsoft, "Resource limits and performance
 * optimization for Office Add-ins", 2026); each call is to stay under about 1 s.
 *
 * Measured on 2026-11-23 (Node 20, two cores shared with other work; random figures, 20%, 5% and 2% of the pairs permitted; with values,
 * floors, caps and flexibility). Medians: POOLALLOCATION 0.1 s for 200 by 400, 0.3 to 0.6 s for 1,000 by 100, 0.3 s for 50 by 2,000, but up to 2.8 s for
 * 2,000 by 50. POOLGAIN 0.15 s, up to 0.5 s, up to 0.5 s. RINGFENCEVALUE 0.2 s for 200 by 400, 0.4 s for 400 by 250, 1.9 s for 1,000 by 100.
 * POOLCASH 0.3 s, 0.7 s for 400 by 200, 2.7 s for 1,000 by 100. POOLYEARS 0.1 to 0.8 s for three years of 200 by 400, up to 3.5 s for ten.
 * The removal order, at its limit, with all arguments: 1.1 s for 60 of 100 grants by 200 services and for 30 of 200 by 50 (0.3 s plain), 0.3 s for 30 of
 * 200 by 400, 0.3 s for 50 by 100; as many steps as ring-fences worth removing, each of which asks about every one left. POOLEXPLAIN also solves four times.
 */
const MOST_PAIRS = 100_000;
const MOST_GRANTS = 1_000;
const MOST_GRANTS_APART = 400;
const MOST_PAIRS_OF_YEARS = 250_000;
const MOST_GRANTS_IN_STEPS = 200;
const MOST_REMOVED_TIMES_GRANTS = 6_000;

/** Refuses what no function over grants and services answers in time. */
export function refuseTooLarge(grants: number, services: number): void {
  refuseGrantsAbove(MOST_GRANTS, grants);
  if (grants * services > MOST_PAIRS) throw refused(messages.tooManyPairs(grants, services, MOST_PAIRS));
}

/** Refuses what a function that looks at each grant apart does not answer in time. */
export function refuseTooManyApart({ awards }: PoolingQuestion): void {
  refuseGrantsAbove(MOST_GRANTS_APART, awards.length);
}

/** Refuses what takes too long when all its years are solved together. */
export function refuseTooLargeOverYears(grants: number, services: number, years: number): void {
  refuseGrantsAbove(MOST_GRANTS_APART, grants);
  if (grants * services * years > MOST_PAIRS_OF_YEARS) {
    throw refused(messages.tooManyPairsOfYears(grants, services, years, MOST_PAIRS_OF_YEARS));
  }
}

/** Refuses more ring-fences than can be removed one after the other in time. */
export function refuseTooManyRemoved({ awards, pooled }: PoolingQuestion): void {
  refuseGrantsAbove(MOST_GRANTS_IN_STEPS, awards.length);
  const removed = pooled.filter(Boolean).length;
  const most = Math.floor(MOST_REMOVED_TIMES_GRANTS / awards.length);
  if (removed > most) throw refused(messages.tooManyRemoved(removed, most));
}

function refuseGrantsAbove(most: number, grants: number): void {
  if (grants > most) throw refused(messages.tooManyGrants(grants, most));
}
