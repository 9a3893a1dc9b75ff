import { plainHeading } from "../../heading-words";
import { amountAt, textAt } from "../../shape";
import { labelsOf } from "../arrangement";
import type { Seen } from "../arrangement";
import { isIncomeLine, isVariance } from "../words";
import { COSTS, PAYMENTS, SPENDING, anyOf } from "../../vocabulary";

/** What is left of money when it was spent, or missing. */
const LEFT = /\b(surplus(es)?|deficits?|(under|over)[- ]?sp(end(s|ing)?|ent)|variances?|variations?)\b/;
/** A note that says what a sign means: "Positive figure denotes a surplus". */
const SIGN = /\b(positive|negative|plus|minus|brackets?|parenthes[ei]s)\b.*\b(surplus|deficit)\b/;
/** "Surplus/(deficit)", "surpluses and deficits". */
const BOTH = /\bsurplus(es)?\W+((and|or)\W+)?deficits?\b|\bdeficits?\W+((and|or)\W+)?surplus(es)?\b/;
/** "Net cost / (surplus)": what is spent, with what little is left of it below nothing. */
const COST_FIRST = new RegExp(String.raw`^((total|net|gross) )*(${COSTS}|${SPENDING})\W+(and|or)?\W*surplus`);
/** A row of what a surplus is made of. */
const PART_OF_ACCOUNTS = anyOf(SPENDING, COSTS, PAYMENTS, "pay|revenue");
const SPENT = anyOf(SPENDING, COSTS, PAYMENTS, "gross");

/** Surpluses and deficits of bodies or parts of them: by the headings of all amounts, or by a title or a note of signs over both signs. */
export function areLeftOver(seen: Seen): boolean {
  const { grid, rows, money, around } = seen;
  if (money.length === 0 || isOfAccounts(seen)) return false;
  const texts = money.map(({ heading, groups }) => [heading, ...groups].map(plainHeading));
  const isCalledLeft = money.every(
    ({ heading }, at) =>
      isVariance(heading) && !COST_FIRST.test(texts[at]![0]!) && texts[at]!.some((text) => LEFT.test(text)),
  );
  if (isCalledLeft) return true;
  const areSpent = texts.some((each) => each.some((text) => SPENT.test(text) && !LEFT.test(text)));
  const told = [...around.titles, ...around.below].map(plainHeading);
  const isTold = told.some(
    (text) =>
      (SIGN.test(text) && !/\bvarian|\bvariation/.test(text)) || (BOTH.test(text) && !SPENT.test(text)),
  );
  const hasSign = (is: (amount: number) => boolean) =>
    money.some(({ column }) => rows.some((row) => is(amountAt(grid, row, column) ?? 0)));
  return isTold && !areSpent && hasSign((amount) => amount < 0) && hasSign((amount) => amount > 0);
}

/** A statement of what comes in and goes out, of which the surplus is what is left. */
function isOfAccounts(seen: Seen): boolean {
  const { grid, counted } = seen;
  const rows = [...counted.data, ...counted.leftOut.map(({ row }) => row)];
  return labelsOf(seen).some(
    ({ column, holds }) =>
      holds === "names" &&
      rows.some((row) => {
        const name = plainHeading(textAt(grid, row, column));
        return isIncomeLine(name) || PART_OF_ACCOUNTS.test(name);
      }),
  );
}
