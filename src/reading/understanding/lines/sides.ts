import { nameKey } from "../../../model/names";
import type { Seen } from "../arrangement";
import { namesIn } from "./lines";
import type { Names } from "./lines";
import { isAllIncome, isAllSpending } from "../../vocabulary";

/** More different names than this are no choice. */
export const MOST_VALUES = 30;
/** More are no sides of accounts: income, expenditure, assets, liabilities, reserves, recharges. */
export const MOST_SIDES = 6;

const INCOME = /^(revenue|receipt|credit|grant income|fees and charges|i|inc|in|r|rev)$/;
const SPENDING = /^(debit|payment|e|exp|ex)$/;

/** The name that spending goes by where a column tells it from income; null where it does not. */
export function spendingAmong(values: readonly string[]): string | null {
  if (values.length > MOST_SIDES) return null;
  const keys = values.map(nameKey);
  const spending = keys.findIndex((key) => SPENDING.test(key) || isAllSpending(key));
  return spending !== -1 && keys.some((key) => INCOME.test(key) || isAllIncome(key))
    ? values[spending]!
    : null;
}

/** The different names of a column, as they come; one more than are offered where there are too many. */
export function namesUnder(seen: Seen, column: number): readonly string[] {
  return namesGiven(seen, namesIn(seen, column));
}

/** The different names that are given to the rows, likewise. */
export function namesGiven(seen: Pick<Seen, "rows">, nameAt: Names): readonly string[] {
  const values = new Map<string, string>();
  for (const row of seen.rows) {
    const text = nameAt(row) ?? "";
    if (text !== "" && !values.has(nameKey(text))) values.set(nameKey(text), text);
    if (values.size > MOST_VALUES) break;
  }
  return [...values.values()];
}
