import type { Decimal } from "../money";
import { invalid } from "../problem";

/**
 * The part of a saving that can be cashed where cost only falls in whole steps (a post, a vehicle, a building):
 * the whole steps in it, in pounds. A saving of 70,000 on posts of 40,000 releases 40,000.
 *
 * Throws `invalid("saving")` for a saving below 0 and `invalid("step")` for a step that is not above 0.
 */
export function stepRelease(saving: Decimal, step: Decimal): Decimal {
  if (!saving.gte(0)) {
    throw invalid(
      "saving",
      `The saving is ${saving.toString()}. Release is worked out on a saving of 0 or more.`,
    );
  }
  if (!step.gt(0)) {
    throw invalid("step", `The step is ${step.toString()}. Give the cost of one whole step, above 0.`);
  }
  return saving.minus(saving.mod(step));
}
