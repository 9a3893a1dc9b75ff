import { isSumOf, summed } from "../../additive";
import { stageOf } from "../amounts";
import type { SumsSeen } from "./sums-seen";

/** Steps of so much of where they begin, and all of them together of so much, lead from one budget to the next. */
const MOST_OF_FIRST = 0.5;
const MOST_CHANGED = 0.25;
const LEAST_STEPS = 3;

/** A large row, and others up and down after it that come to a total not far from it: how a budget is changed, and not what is spent on each. */
export function stepsToTotal({ lines, counted, stated, nameOf }: SumsSeen): string | undefined {
  const [first, ...steps] = counted;
  const end = [...stated].find((row) =>
    isSumOf(lines.get(row)!, summed(counted.map((each) => lines.get(each)!)), true),
  );
  if (first === undefined || end === undefined || end < first || steps.length < LEAST_STEPS) return undefined;
  const amountOf = (row: number) => lines.get(row)![0] ?? 0;
  const size = Math.abs(amountOf(first));
  const down = steps.filter((row) => amountOf(row) < 0);
  const areSmall = steps.every((row) => Math.abs(amountOf(row)) <= size * MOST_OF_FIRST);
  const isNear = Math.abs(amountOf(end) - amountOf(first)) <= size * MOST_CHANGED;
  const isCalled = [first, end].every((row) => stageOf(nameOf(row)) !== null);
  if (isCalled) return changed(nameOf(first), nameOf(end));
  if (!areSmall || !isNear || down.length * LEAST_STEPS < steps.length || down.length === steps.length)
    return undefined;
  return changed(nameOf(first), nameOf(end));
}

function changed(first: string, end: string): string {
  return `"${first}" is changed by the rows below it to "${end}": look whether these amounts are spent.`;
}
