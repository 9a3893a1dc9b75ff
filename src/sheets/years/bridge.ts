import { literalText } from "../../formula";
import type { SheetBox } from "../../formula";
import { across, byYear, cellAt, column, inRow, labelledRows, putFigures, range, wholeYear } from "../cells";
import { areRevenue, leaving, sharesOfProposal } from "../workings";
import { leavingIn } from "./lines";
import { putByYear } from "./sheet";
import type { Sheet } from "./sheet";
import type { Taken } from "./taken";

/** What is not in the partners' plans already, a row an agency in each block. */
export interface BridgeCells {
  readonly total: SheetBox;
  readonly costs: SheetBox;
  readonly gapAfter: SheetBox;
}

/** What is not in the partners' plans already, and what that does to each agency's gap. */
export function putBridge(on: Sheet, agencies: readonly string[], taken: Taken): BridgeCells {
  const { draft, workings, sources } = on;
  const lines = workings.costs;
  draft.titled("What it does to each body's budget gap");
  const total = putByYear(
    on,
    "Cashable saving not in plans already",
    agencies,
    (agency, year) =>
      `SUMPRODUCT(${across(workings.proposals.notInPlan)}*${leavingIn(on, taken, agency, year)})`,
  );
  const costs = putByYear(on, "Revenue cost not in plans already", agencies, (agency, year) => {
    const pays = range(column(sources.costs.pays, agency));
    const weight = `${areRevenue(lines)}*${range(lines.notInPlan)}`;
    return `SUMPRODUCT(${wholeYear(taken.costs, year)}*${pays}*${weight})`;
  });
  const gapAfter = putByYear(
    on,
    "Budget gap after",
    agencies,
    (agency, year) =>
      `${cellAt(sources.base.gap, agency, year)}-${cellAt(total, agency, year)}+${cellAt(costs, agency, year)}`,
  );
  return { total, costs, gapAfter };
}

/** By proposal, from the year before the model on: what of its saving leaves the budgets of the place, in cash. */
export function putCashable(
  { draft, workings, sources, years, money }: Sheet,
  { saving, growth, cashable }: Taken,
): SheetBox {
  const { proposals, ofPlace } = workings;
  draft.titled("What each proposal saves the place");
  const ids = sources.order.map((id) => literalText(id));
  const rows = labelledRows(draft, years, "Cashable saving, in cash", ids);
  return putFigures(draft, byYear(rows, years), money, (at, year) => {
    const left = leaving(sharesOfProposal(proposals, at), cellAt(saving, at, year), inRow(cashable, at));
    return `${cellAt(growth, at, year)}*SUMPRODUCT(${range(ofPlace)}*${left})`;
  });
}
