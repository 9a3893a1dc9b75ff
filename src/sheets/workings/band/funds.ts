import type { SheetBox } from "../../../formula";
import { across, byYear, ofModel, putFigures, range, wholeRow, wholeYear, yearAcross } from "../../cells";
import { growsWith } from "../numbers";
import { leaving, named } from "../shares";
import type { PriceCells } from "./prices";
import type { ProposalCells } from "./proposals";
import { areRevenue } from "../cost-lines";
import type { Band } from "./rows";

/** What a scenario does to each fund's purse, a row a fund, by year, in cash. */
export interface FundCells {
  /** What of the saving leaves the budgets. */
  readonly cashable: SheetBox;
  /** The part of it that is not in the partners' plans already. */
  readonly total: SheetBox;
  /** Revenue cost that is not in the plans. */
  readonly unplanned: SheetBox;
}

export function putFundLines(
  { draft, sources, common, rows, money }: Band,
  { growth, saving, cashable }: PriceCells & ProposalCells,
  costs: SheetBox,
): FundCells {
  const { numbers, proposals, funds, years, costs: lines } = common;
  const put = (box: SheetBox, formula: (fund: string, year: number) => string): SheetBox =>
    putFigures(draft, byYear(box, ofModel(years)), money, (at, year) => formula(wholeRow(funds, at), year));
  const grows = growsWith(across(proposals.index), across(numbers.indices));
  const left = (year: number, weight: string): string => {
    const grown = `MMULT(${grows}*${weight},${yearAcross(growth, year + 1)})`;
    return `${grown}*${leaving(named(proposals, across), wholeYear(saving, year + 1), across(cashable))}`;
  };
  return {
    cashable: put(rows.cashable, (fund, year) => `SUMPRODUCT(${fund}*${left(year, "1")})`),
    total: put(rows.total, (fund, year) => `SUMPRODUCT(${fund}*${left(year, across(proposals.notInPlan))})`),
    unplanned: put(rows.unplanned, (fund, year) => {
      const weight = `${areRevenue(lines)}*${range(lines.notInPlan)}`;
      return `SUMPRODUCT(${wholeYear(costs, year)}*${range(sources.costs.pays)}*${fund}*${weight})`;
    }),
  };
}
