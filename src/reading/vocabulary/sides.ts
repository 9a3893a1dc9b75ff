import { nameKey } from "../../model/names";
import { inEnglish } from "../welsh";
import { COSTS, SPENDING } from "./spending";

/** What may stand before the name of a side, and behind it: "Total gross", "from continuing operations". */
const BEFORE =
  "((total|gross|sub ?total|budget(ed)?|operating|operational|estimated|other|earned|revenue) )*";
const BEHIND =
  "( and endowments| from| on| total| received| available| from (continuing )?(operations|activities)| for the (year|period))*";
/** What comes in, by names that nothing else has. */
const INCOME =
  "income|receipts|sources of (funds|finance|funding)|turnover|operating revenues?|financing|funding|external finance|" +
  "funded (by|from)|financed by|where the money comes from|met (by|from)";
const ALL_SPENDING = `${SPENDING}|${COSTS}|payments|uses of (funds|resources)`;
/** What comes in, or one of the departments of a council. */
const INCOME_OR_DEPARTMENT = "resources|revenues?|(resource )?allocations?";

const [IS_INCOME, IS_SPENDING, MAY_BE_INCOME] = [INCOME, ALL_SPENDING, INCOME_OR_DEPARTMENT].map(
  (names) => new RegExp(`^${BEFORE}(${names})${BEHIND}$`),
) as [RegExp, RegExp, RegExp];

/** Whether a name is that of what comes in and nothing else: "Total income (including precept)", "Funded by:". */
export function isAllIncome(name: string): boolean {
  return IS_INCOME.test(keyOfSide(name));
}

/** Whether a name is that of spending and nothing else: "Total expenditure", and not "Adult services". */
export function isAllSpending(name: string): boolean {
  return IS_SPENDING.test(keyOfSide(name));
}

/** "Total resources", "Allocations": what comes in where all that is spent is held against it, and otherwise a department like another. */
export function mayBeIncome(name: string): boolean {
  return MAY_BE_INCOME.test(keyOfSide(name));
}

/** A name without its number, what is in brackets and a colon. */
export function keyOfSide(name: string): string {
  return inEnglish(nameKey(name))
    .replace(/\(.*\)/g, "")
    .replace(/^(\d+[.)]?|[a-z][.)]) |[:.]$/g, "")
    .trim();
}
