import { textAt } from "../../shape";
import { labelsOf } from "../arrangement";
import type { Seen } from "../arrangement";
import { saysStep } from "../words";

const LEAST_STEPS = 4;

/** A way from one budget to the next: half of its rows or more are called after what it is changed by. */
export function areStepsOfBudget(seen: Seen): boolean {
  const [labels] = labelsOf(seen).filter(({ holds }) => holds === "names" || holds === "sentences");
  if (labels === undefined) return false;
  const steps = seen.rows.filter((row) => saysStep(textAt(seen.grid, row, labels.column)));
  return steps.length >= LEAST_STEPS && steps.length * 2 >= seen.rows.length;
}
