import type { SheetBox } from "../../../formula";
import { WHOLE_FORMAT } from "../../draft";
import { byYear, column, inRow, inYear, ofModel, putFigures, range, wholeRow, wholeYear } from "../../cells";
import type { PriceCells } from "./prices";
import type { ProposalCells } from "./proposals";
import { isRunning } from "../cost-lines";
import type { Band } from "./rows";

/** The cost lines by year, in cash. */
export function putCosts(
  { draft, sources: { costs }, common, rows: { costs: rows }, money }: Band,
  { growth, start, costFactor }: PriceCells & ProposalCells,
): SheetBox {
  const { costs: own, years: all } = common;
  const ofProposal = (cells: SheetBox, at: number): string =>
    `INDEX(${range(cells)},${inRow(own.proposal, at)})`;
  const from = putFigures(
    draft,
    column(rows, 1),
    WHOLE_FORMAT,
    (at) => `${ofProposal(start, at)}+${inRow(costs.offset, at)}`,
  );
  const years = ofModel(all);
  return putFigures(draft, byYear(rows, years), money, (at, year) => {
    const now = inYear(years, year);
    const first = inRow(from, at);
    const share = `IF(${isRunning(inRow(own.kind, at))},1,INDEX(${wholeRow(costs.phase, at)},${now}-${first}+1))`;
    const grown = `INDEX(${wholeYear(growth, year + 1)},${inRow(own.index, at)})`;
    const outside = `OR(${now}<${first},${now}>=${first}+${inRow(own.lasts, at)})`;
    return `IF(${outside},0,${inRow(own.amount, at)}*${ofProposal(costFactor, at)}*${share}*${grown})`;
  });
}
