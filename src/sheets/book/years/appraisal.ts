import { ofModel, wholeRow } from "../cells";
import { layAppraisal, putAppraisal } from "../value";
import type { AppraisalCells } from "../value";
import type { AgencyLines } from "./lines";
import type { Sheet } from "./sheet";

/** What the scenario shown is worth to each agency. */
export function putWorthOfAgencies(
  { draft, sources, workings, years, fetching, money }: Sheet,
  lines: AgencyLines,
): AppraisalCells {
  draft.titled("What it is worth to each agency", "Empty: there is no such figure");
  const cells = layAppraisal(
    draft,
    "Agency",
    sources.book.place.agencies.map(({ id }) => id),
  );
  const { saving, cashable, cost } = workings.bands[0]!.present;
  const { oneOff, running } = lines;
  putAppraisal(
    draft,
    cells,
    money,
    { years: ofModel(years), yearBefore: years },
    {
      pvSaving: (at) => fetching.same(saving, cells.pvSaving)(at, 0),
      pvCashable: (at) => fetching.same(cashable, cells.pvCashable)(at, 0),
      pvCost: (at) => fetching.same(cost, cells.pvCost)(at, 0),
      totalNet: (at) => wholeRow(lines.totalNet, at),
      totalCashNet: (at) => wholeRow(lines.totalCashNet, at),
      cashNet: (at) => [lines.cashable, oneOff, running].map((block) => wholeRow(block, at)).join("-"),
      cumulative: (at) => wholeRow(lines.cumulative, at),
    },
  );
  return cells;
}
