import type { SheetBox } from "../../../../formula";
import { WHOLE_FORMAT } from "../../../draft";
import { byYear, column, inRow, inYear, ofModel, putFigures, range, wholeRow, wholeYear } from "../../cells";
import type { PriceCells } from "./prices";
import type { ProposalCells } from "./proposals";
import type { Band } from "./rows";

/** The cost lines by year, in cash. */
export function putCosts(
  { draft, sources: { costs }, common, rows: { costs: rows }, money }: Band,
  { growth, start, costFactor }: PriceCells & ProposalCells,
): SheetBox {
  const { costs: own, proposals } = common;
  const ofProposal = (cells: SheetBox, at: number): string =>
    `INDEX(${range(cells)},${inRow(own.proposal, at)})`;
  const put = (position: number, format: string, formula: (at: number) => string): SheetBox =>
    putFigures(draft, column(rows, position), format, formula);
  const from = put(1, WHOLE_FORMAT, (at) => `${ofProposal(start, at)}+${inRow(costs.offset, at)}`);
  const until = put(2, WHOLE_FORMAT, (at) => {
    const ended = `${ofProposal(start, at)}+${ofProposal(proposals.lasts, at)}`;
    return `IF(${inRow(own.isOneOff, at)}=1,${inRow(from, at)}+${costs.phase.columns},${ended})`;
  });
  const amount = put(3, money, (at) => `${inRow(own.amount, at)}*${ofProposal(costFactor, at)}`);
  const years = ofModel(common.years);
  return putFigures(draft, byYear(rows, years), money, (at, year) => {
    const now = inYear(years, year);
    const since = `${now}-${inRow(from, at)}+1`;
    const share = `IF(${inRow(own.isOneOff, at)}=1,INDEX(${wholeRow(costs.phase, at)},${since}),1)`;
    const grown = `INDEX(${wholeYear(growth, year + 1)},${inRow(own.index, at)})`;
    const outside = `OR(${now}<${inRow(from, at)},${now}>=${inRow(until, at)})`;
    return `IF(${outside},0,${inRow(amount, at)}*${share}*${grown})`;
  });
}
