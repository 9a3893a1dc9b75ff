import { classOf } from "../../figures";
import { plainHeading } from "../../heading-words";
import type { Seen } from "../arrangement";
import { isVariance, speaksOfSpending } from "../words";
import { BUDGETS, COSTS, SPENDING, anyOf } from "../../vocabulary";

/** What is said of a day beside the day itself: "Balance at", "Value on". */
const AT =
  /^((opening|closing|school|fund|net) )*(balances?|values?|held|holdings?|worth|position)? ?(as )?(at|on)? ?(the )?/;
/** What was given by a day, as what was spent by it, is not held on it. */
const AWARDED = /\b(award(s|ed)?|allocat(ed|ions?)|paid|received|claimed)\b/i;
/** A fund that is spent from, and what is run with it. */
const USED = anyOf(
  SPENDING,
  COSTS,
  BUDGETS,
  "grants?|awards?|awarded|administration|management|projects?|schemes?|programmes?",
);
const OF_BALANCE = /\bbalances?\b|\bheld\b|\bholdings?\b/;

/** Why money is held, and not spent: for the members of a fund, or on a day; null where it may be spent. */
export function whyHeld(seen: Seen): string | null {
  if (isFundAccount(seen)) return "the account of a fund that is held for others";
  return areHeld(seen) ? "what is held on a day" : null;
}

/** What members of a pension fund pay and get, and taxes on their way to those who precept them. */
function isFundAccount({ around: { titles, sheet } }: Seen): boolean {
  return [...titles, sheet].some(
    (text) => /\b(pension|collection|trust) fund\b/i.test(text) && !USED.test(text),
  );
}

/**
 * Amounts at a day rather than over a time, and at most what has changed between two such days: "Balance at 1 April", "Movement in year",
 * "Balance at 31 March"; "30 September 2025" and "31 December 2025" below "market value at 31 December 2025".
 */
function areHeld({ money, around }: Seen): boolean {
  const told = money.filter(({ heading }) => !isVariance(withoutUnit(heading)));
  const days = told.map(({ heading }) => dayIn(heading));
  if (told.length === 0 || days.includes(null)) return false;
  const areBalances = told.every(({ heading }) => OF_BALANCE.test(plainHeading(heading)));
  const isTitled = around.titles.some(
    (text) =>
      !speaksOfSpending(text) &&
      !AWARDED.test(text) &&
      days.some((day) => plainHeading(text).includes(` at ${day!}`)),
  );
  return areBalances || isTitled;
}

/** The day of a heading that says no more than what there was on it. */
function dayIn(heading: string): string | null {
  const day = plainHeading(withoutUnit(heading)).replace(AT, "").trim();
  return classOf(day, "General") === "date" ? day : null;
}

function withoutUnit(heading: string): string {
  return heading.replace(/\(.*?\)|£\S*/g, " ").trim();
}
