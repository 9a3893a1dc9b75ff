import { nameOf } from "../arrangement";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { amountRank, isMeasure, isStep, isVariance, saysStep, yearIn } from "../words";
import { amountOrder } from "./amount-order";
import type { Beside } from "./beside";
import { stageOf } from "./stages";

/** What a budget is after its changes, beside what it was before them: the last of "Base", "Pay and prices", "Savings", "Budget". */
export function budgetAfterChanges(seen: Seen, all: readonly ColumnSeen[]): Beside | null {
  const { money, totals } = seen;
  const ends = totals.flatMap(({ column, of }) => {
    const end = money.find((each) => each.column === column);
    const parts = money.filter((each) => of.includes(each.column));
    const bases = parts.filter(
      (each) =>
        (isMeasure(each.heading) || (amountRank(each.heading) !== null && !saysStep(each.heading))) &&
        !isStep(each.heading) &&
        !isVariance(each.heading),
    );
    const [base] = bases;
    const steps = parts.filter((each) => each !== base);
    const isChange =
      bases.length === 1 && steps.some(({ heading }) => isStep(heading) || isVariance(heading));
    // What is left on an account may be less telling than what came to it.
    return end !== undefined && isChange && !/\bbalances?\b/i.test(end.heading)
      ? [{ end, base: base!, parts }]
      : [];
  });
  // "Initial", "Changes", "Month 8", "Changes", "Month 9": what there is after some of the changes is on the way.
  const only = ends.at(-1);
  const onWay = ends.slice(0, -1);
  if (
    only === undefined ||
    !onWay.every(({ base }) => only.base === base || onWay.some(({ end }) => end === only.base))
  )
    return null;
  const steps = [...only.parts, ...onWay.flatMap(({ end, parts }) => [end, ...parts])];
  const rest = all.filter((column) => !steps.includes(column) && column !== only.end);
  if (!rest.every((each) => saysAmount(each) || yearIn(each.heading) !== null)) return null;
  // What was spent of the budget is no budget before its changes.
  const [first] = amountOrder(seen, [only.end, ...rest]);
  if (
    first !== undefined &&
    first !== only.end &&
    /^(actual|outturn|forecast)$/.test(stageOf(first.heading) ?? "")
  )
    return {
      counted: [first],
      besides: [only.end, only.base, ...rest.filter((column) => column !== first)],
      why: `not ${nameOf(seen, first)}`,
      role: "amount",
    };
  return {
    counted: [only.end],
    besides: [...new Set([only.base, ...onWay.map(({ end }) => end), ...rest])],
    why: "what it was before the changes",
    role: "amount",
    because: "it is the budget after its changes",
  };
}

function saysAmount({ heading }: ColumnSeen): boolean {
  return amountRank(heading) !== null && (isMeasure(heading) || yearIn(heading) !== null);
}
