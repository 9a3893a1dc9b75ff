import type { SheetBox } from "../../../../formula";
import { byYear, ofModel, putFigures, range, wholeYear } from "../../cells";
import { leaving, named } from "../shares";
import type { PriceCells } from "./prices";
import type { ProposalCells } from "./proposals";
import type { Band } from "./rows";

/** What of the saving leaves the budgets of the place, by year, in cash. */
export function putCashable(
  { draft, common: { proposals, ofPlace, years }, rows, money }: Band,
  { growth, saving, cashable }: PriceCells & ProposalCells,
): SheetBox {
  return putFigures(draft, byYear(rows.place, ofModel(years)), money, (_, year) => {
    const grown = `MMULT(${range(proposals.isIndex)},${wholeYear(growth, year + 1)})`;
    const left = leaving(named(proposals, range), wholeYear(saving, year + 1), range(cashable));
    return `SUMPRODUCT(${grown}*${range(ofPlace)}*${left})`;
  });
}
