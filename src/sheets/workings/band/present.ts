import type { SheetBox } from "../../../formula";
import { allYears, column, ofModel, putFigures } from "../../cells";
import { growsWith } from "../numbers";
import { leaving, shareOf, sharesOfAgency } from "../shares";
import type { Shares } from "../shares";
import type { PriceCells } from "./prices";
import type { ProposalCells } from "./proposals";
import type { Band } from "./rows";

/** Present values, a row an agency. */
export interface PresentCells {
  readonly saving: SheetBox;
  readonly cashable: SheetBox;
  readonly cost: SheetBox;
}

/** Three figures an agency, each of all years at once. */
export function putPresent(
  { draft, sources, common: { numbers, proposals }, rows, money }: Band,
  { growth, saving, cashable, worth }: PriceCells & ProposalCells,
  costs: SheetBox,
): PresentCells {
  const grows = growsWith(allYears(proposals.index), allYears(numbers.indices));
  const grown = `MMULT(${grows}*1,${allYears(ofModel(growth))})`;
  const saved = allYears(ofModel(saving));
  const value = allYears(worth);
  const measure = (position: number, formula: (agency: number) => string): SheetBox =>
    putFigures(
      draft,
      column(rows.agencies, position),
      money,
      (agency) => `SUMPRODUCT(${formula(agency)}*${value})`,
    );
  const ofAgency = (agency: number): Shares<string> => sharesOfAgency(proposals, agency, allYears);
  return {
    saving: measure(1, (agency) => `${grown}*${saved}*${shareOf(ofAgency(agency))}`),
    cashable: measure(2, (agency) => `${grown}*${leaving(ofAgency(agency), saved, allYears(cashable))}`),
    cost: measure(3, (agency) => `${allYears(costs)}*${allYears(column(sources.costs.pays, agency))}`),
  };
}
