import { refused } from "../cells";
import type { Argument } from "../cells";
import { messages } from "../messages";
import { LAST_YEAR } from "./schedule";

const MOST_YEARS = LAST_YEAR + 1;

/** Refuses costs and benefits whose years are listed down a column, where each would be a line of year 0, and more years than are read. */
export function refuseYearsRunningDown(costs: Argument, benefits: Argument): void {
  for (const { parameter, contentColumns } of [costs, benefits]) {
    if (contentColumns > MOST_YEARS) {
      throw refused(messages.tooManyYears(parameter.name, contentColumns, MOST_YEARS));
    }
  }
  if (yearsRunDown(costs, benefits)) throw refused(messages.yearsRunDown());
  refuseYearsDownBeside(costs, benefits);
  refuseYearsDownBeside(benefits, costs);
}

/**
 * A selection one column wide with several lines, beside one with several years, is most likely a list of years. Lines that are all
 * of year 0 can be told from it by the empty years selected with them.
 */
function refuseYearsDownBeside(down: Argument, across: Argument): void {
  if (down.columns > 1 || down.contentRows <= 1 || across.contentColumns <= 1) return;
  throw refused(messages.yearsRunDownInOne(down.parameter.name, down.contentRows, across.parameter.name));
}

/** Several lines of one year each are no appraisal, but years listed the wrong way. */
function yearsRunDown(...flows: readonly Argument[]): boolean {
  return (
    flows.every(({ contentColumns }) => contentColumns <= 1) &&
    flows.some(({ contentRows }) => contentRows > 1)
  );
}
