import { plainHeading } from "../../heading-words";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { narrowedTo } from "./beside";
import type { Narrowed } from "./narrowed";
import { PAYMENTS, SPENDING, anyOf } from "../../vocabulary";

const OPENING =
  /\bopening\b|\b(brought forward|b\/?f(wd)?)\b|\b(balance|held|reserves?) (as )?(at|on)? ?(the )?(start|beginning|1(st)? apr(il)?)\b/;
const CLOSING =
  /\bclosing\b|\b(carried forward|c\/?f(wd)?)\b|\b(balance|held|reserves?) (as )?(at|on)? ?(the )?(end|31(st)? mar(ch)?)\b/;
/** "Opening budget" is the first budget. */
const PLANNED = /\b(budgets?|plan(ned)?|estimates?|forecasts?)\b/;
const SPENT = anyOf(SPENDING, PAYMENTS, "used|utilised|drawn( down)?|paid");

/** Whether a column holds what there was before the year: "Opening balance", "Brought forward". */
export function isBroughtIn(heading: string): boolean {
  const key = plainHeading(heading);
  return OPENING.test(key) && !PLANNED.test(key);
}

function isLeftOver(heading: string): boolean {
  const key = plainHeading(heading);
  return CLOSING.test(key) && !PLANNED.test(key);
}

/** What was spent of a fund, where what it held before and after is beside it: balances are never added up. */
export function spentOfFund(seen: Seen, all: readonly ColumnSeen[]): Narrowed | null {
  const { money } = seen;
  const isBalance = ({ heading }: ColumnSeen) => isBroughtIn(heading) || isLeftOver(heading);
  if (!money.some(({ heading }) => isBroughtIn(heading)) || !money.some(({ heading }) => isLeftOver(heading)))
    return null;
  const moved = all.filter((column) => !isBalance(column));
  const counted = moved.filter(({ heading }) => SPENT.test(plainHeading(heading)));
  if (counted.length !== 1) return null;
  return narrowedTo(seen, all, {
    counted,
    besides: moved.filter((column) => !counted.includes(column)),
    never: money.filter(isBalance),
    why: "what was there, or came in",
    role: "amount",
    because: "it is what was spent of what was there",
  });
}
