import { headedAs, of, SURE } from "./evidence";
import type { Evidence, Judgement } from "./evidence";
import { BUDGETS, SPENDING, anyOf, isFinancing } from "../../vocabulary";

/** Amounts that are spent rather than awarded. */
const SPENT = anyOf(SPENDING, "outturn|actuals?");
const SPENT_BY = anyOf(
  String.raw`(${SPENDING}|outturn)\b.* (by|on|against|from|out of)`,
  `(grant|fund)( block)? (${SPENDING}|${BUDGETS}|monitoring)`,
  String.raw`(${SPENDING}|uses?) of (the )?(\S+ ){1,5}(grant|fund)`,
);
/** "UK Shared Prosperity Fund: investment plan". */
const PLANNED = anyOf(`(investment|delivery|${SPENDING}) (plan|profile)`);
export const AWARDED = /\b(award(ed|s)?|allocat(ed|ions?)|grants?)\b/i;

/** Headings of the amounts say that they are spent, and none that they are awarded. */
export function isSpent({ money }: Evidence): boolean {
  return (
    money.some(({ heading }) => SPENT.test(heading)) && !money.some(({ heading }) => AWARDED.test(heading))
  );
}

/** What is spent, though grants are named beside it. */
export const spentOfGrants: Judgement = (evidence) => {
  const { labels } = evidence;
  const isUsed = labels.some(({ heading }) => /\buses? of\b/i.test(heading));
  const isSpending = isSpent(evidence) || isUsed || isSpentOf(evidence) || isFinanced(evidence);
  return isSpending && headedAs(evidence, "permitted") < SURE ? of("spend") : null;
};

/** "Household Support Fund: spend by type of support", "Dedicated Schools Grant budget": what is spent out of one grant. */
function isSpentOf(evidence: Evidence): boolean {
  const { title } = evidence.around;
  return (SPENT_BY.test(title) || PLANNED.test(title)) && headedAs(evidence, "grant") < SURE;
}

/** What a scheme costs beside how it is paid for. */
function isFinanced({ money }: Evidence): boolean {
  return (
    money.some(({ heading }) => /\bcosts?\b/i.test(heading)) &&
    money.filter(({ heading }) => isFinancing(heading)).length > 1
  );
}
