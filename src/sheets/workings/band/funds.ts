import type { SheetBox } from "../../../formula";
import { byYear, ofModel, putFigures, range, wholeRow, wholeYear } from "../../cells";
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
  const { proposals, funds, years, costs: lines } = common;
  const put = (box: SheetBox, formula: (fund: string, year: number) => string): SheetBox =>
    putFigures(draft, byYear(box, ofModel(years)), money, (at, year) => formula(wholeRow(funds, at), year));
  const left = (weights: SheetBox, year: number): string => {
    const grown = `MMULT(${range(weights)},${wholeYear(growth, year + 1)})`;
    return `${grown}*${leaving(named(proposals, range), wholeYear(saving, year + 1), range(cashable))}`;
  };
  return {
    cashable: put(rows.cashable, (fund, year) => `SUMPRODUCT(${fund}*${left(proposals.isIndex, year)})`),
    total: put(rows.total, (fund, year) => `SUMPRODUCT(${fund}*${left(proposals.notInPlanBy, year)})`),
    unplanned: put(rows.unplanned, (fund, year) => {
      const weight = `${areRevenue(lines)}*${range(lines.notInPlan)}`;
      return `SUMPRODUCT(${wholeYear(costs, year)}*${range(sources.costs.pays)}*${fund}*${weight})`;
    }),
  };
}
