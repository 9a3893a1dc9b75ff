import { textAt } from "../shape";
import { labelsOf } from "./arrangement";
import type { Seen } from "./arrangement";
import { isVariance } from "./money-words";

/** A title that says where money comes from and nothing of what it is spent on. */
const COMES_IN =
  /\b(income(?! (generation|support|maximi[sz]ation|collection|management|recovery|team|services?|and)\b)|receipts|revenue streams?)\b/i;
const GOES_OUT =
  /\b(expend(itures?|ing)|expenses?|spend(ing)?|spent|costs?|budgets?|outturn|accounts?|net|gross|payments?|monitoring|statement|comprehensive)\b/i;

/** What headings of amounts say where money goes out. */
const SPENT = /\b(expenditure|expenses?|spend(ing)?|spent|costs?|payments?|net|gross)\b/i;

/** Income by its title, or one row of nothing but totals of other tables. */
export function isNoSpending(seen: Seen): boolean {
  const { rows, money } = seen;
  const { title, titles } = seen.around;
  const [nearest = title] = titles;
  const isIncome = (COMES_IN.test(nearest) && !isPaidOut(nearest)) || areNamesOfIncome(seen);
  const saysSpent = money.some(({ heading, groups }) =>
    [heading, ...groups].some((text) => SPENT.test(text)),
  );
  if (isIncome && !saysSpent) return true;
  const areTotals = money.every(
    ({ heading }) => /^(grand |sub)?totals? \S/i.test(heading) || isVariance(heading),
  );
  return rows.length === 1 && money.length > 1 && areTotals;
}

/** A heading of names that only bring money in, perhaps after what it is of: "Police – Funding". */
const INCOME_ONLY = /^(.* [-–—] )?(total )?(income|contributions|funding|financing|receipts|funded by)$/i;

/** "Contributions" over the names, or "Total funding" under them. */
function areNamesOfIncome(seen: Seen): boolean {
  const labels = labelsOf(seen).filter(({ holds }) => holds === "names");
  const last = seen.counted.leftOut.at(-1);
  return labels.some(
    ({ column, heading }) =>
      INCOME_ONLY.test(heading.trim()) ||
      (last !== undefined &&
        /^total /i.test(textAt(seen.grid, last.row, column)) &&
        INCOME_ONLY.test(textAt(seen.grid, last.row, column))),
  );
}

/** An income budget or target is of what comes in; a budget of income and spending is both. */
function isPaidOut(text: string): boolean {
  return GOES_OUT.test(text.replace(/\b(income|receipts) (budgets?|targets?|outturn|monitoring)\b/i, "$1"));
}
