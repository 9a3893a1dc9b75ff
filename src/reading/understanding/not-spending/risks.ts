import { plainHeading } from "../../heading-words";
import type { Seen } from "../arrangement";
import { BUDGETS, PAYMENTS, SPENDING, anyOf } from "../../vocabulary";

const CALLED = /\b(risks? (register|log|assessment|matrix)|register of risks)\b/;
const RISK = /^risks?\b/;
/** How a risk is weighed and met. */
const WEIGHED =
  /\b(likelihood|probability|impact|severity|(risk )?(score|rating)|mitigations?|mitigating actions?|(inherent|residual) risk)\b/;
const SPENT = anyOf(SPENDING, PAYMENTS, BUDGETS, "paid|grant");

/** What may go wrong, and what it might cost: nobody has spent it. */
export function areRisks({ columns, money, around }: Seen): boolean {
  if (money.length === 0 || money.some(({ heading }) => SPENT.test(plainHeading(heading)))) return false;
  const headings = columns.map(({ heading }) => plainHeading(heading));
  const weighed = headings.filter((text) => WEIGHED.test(text)).length;
  const isCalled = [...around.titles, around.sheet].some((text) => CALLED.test(plainHeading(text)));
  return isCalled ? weighed > 0 : weighed > 1 && headings.some((text) => RISK.test(text));
}
