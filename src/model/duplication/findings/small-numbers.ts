import { invalid } from "../../problem";
import { grouped } from "../../wording";

/** In place of a number that would tell another that is small. */
export const WITHHELD = "withheld";

export function fewerThan(threshold: number): string {
  return `fewer than ${grouped(threshold)}`;
}

/** Throws `invalid("threshold")` unless it is a whole number from 1. */
export function mustBeThreshold(threshold: number): void {
  if (Number.isSafeInteger(threshold) && threshold >= 1) return;
  throw invalid(
    "threshold",
    `The threshold is ${threshold}. Give the smallest number of people that may be shown: 1, 2, ...`,
  );
}

/** Whether somebody might be known by so few people: below the threshold, and not nobody. */
export function isSmall(people: number, threshold: number): boolean {
  return people > 0 && people < threshold;
}
