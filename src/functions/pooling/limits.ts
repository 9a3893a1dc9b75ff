import { MOST_GRANTS_POOLED, MOST_PAIRS_POOLED } from "../../model/pooling";
import type { PoolingQuestion } from "../../model/pooling";
import { refused } from "../cells";
import { messages } from "../messages";

/** How large a question may be for a function that asks it several times over; see `MOST_PAIRS_POOLED`. */
const MOST_GRANTS_APART = 400;
const MOST_PAIRS_OF_YEARS = 250_000;
const MOST_GRANTS_IN_STEPS = 200;
const MOST_REMOVED_TIMES_GRANTS = 6_000;

/** Refuses what no function over grants and services answers in time. */
export function refuseTooLarge(grants: number, services: number): void {
  refuseGrantsAbove(MOST_GRANTS_POOLED, grants);
  if (grants * services > MOST_PAIRS_POOLED)
    throw refused(messages.tooManyPairs(grants, services, MOST_PAIRS_POOLED));
}

/** Refuses what a function that looks at each grant separately does not answer in time. */
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

/** Whether the order in which all ring-fences of so many grants go is found in time. */
export function hasRemovalOrder(grants: number): boolean {
  return grants <= Math.min(MOST_GRANTS_IN_STEPS, Math.floor(MOST_REMOVED_TIMES_GRANTS / grants));
}

function refuseGrantsAbove(most: number, grants: number): void {
  if (grants > most) throw refused(messages.tooManyGrants(grants, most));
}
