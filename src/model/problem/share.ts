import { invalid } from "./problem";
import type { ProblemPlace } from "./problem";

/** What is needed of a number to hold it against 0 and 1. */
interface Comparable {
  gte(other: number): boolean;
  lte(other: number): boolean;
  toString(): string;
}

/** Refuses a share outside 0 to 1. `what` begins the sentence: "The deadweight". */
export function mustBeShare(argument: string, what: string, share: Comparable, at: ProblemPlace = {}): void {
  if (share.gte(0) && share.lte(1)) return;
  throw invalid(
    argument,
    `${what} is ${share.toString()}. Give a share between 0 and 1, such as 0.2 or 20%.`,
    at,
  );
}
