import type { SheetBox } from "../../formula";
import { ACTORS } from "../../model/book";
import { allYears, figures, inRow, layColumns, ofModel, putFigures, putLabels, range, text } from "../cells";
import type { Sheet } from "./sheet";
import type { Taken } from "./taken";

/** What the place gains, in today's money, from what each actor must bring about: a row an actor. */
export type ActorCells = ReturnType<typeof putActors>;

export function putActors(
  { draft, workings, money }: Sheet,
  taken: Taken,
  /** By proposal, from the year before the model on: what leaves the budgets of the place, in cash. */
  cashable: SheetBox,
  worth: SheetBox,
) {
  draft.titled(
    "Who must act",
    "Present values of the scenario shown; overlap stays with the proposal that it falls on",
  );
  const { label, ...cells } = layColumns(draft, ACTORS.length, {
    label: text("Who"),
    number: figures("Number"),
    pvSaving: figures("Present value of savings"),
    pvCashable: figures("Cashable"),
    pvCost: figures("Present value of costs"),
    npv: figures("Net present value"),
  });
  putLabels(draft, label, [...ACTORS]);
  draft.put(
    cells.number,
    ACTORS.map((_, at) => [at + 1]),
    { style: "figure" },
  );
  const { proposals, costs } = workings;
  const value = range(worth);
  const put = (box: SheetBox, whose: SheetBox, sums: string): SheetBox =>
    putFigures(
      draft,
      box,
      money,
      (at) => `SUMPRODUCT(${sums}*(${range(whose)}=${inRow(cells.number, at)})*${value})`,
    );
  const grown = `${allYears(ofModel(taken.growth))}*${allYears(ofModel(taken.saving))}`;
  put(cells.pvSaving, proposals.actor, `${grown}*${range(proposals.placeShare)}`);
  put(cells.pvCashable, proposals.actor, range(ofModel(cashable)));
  put(cells.pvCost, costs.actor, `${range(taken.costs)}*${range(costs.placePays)}`);
  putFigures(draft, cells.npv, money, (at) => `${inRow(cells.pvSaving, at)}-${inRow(cells.pvCost, at)}`);
  return cells;
}
