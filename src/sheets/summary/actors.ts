import { downTo, part } from "../../formula";
import type { SheetBox } from "../../formula";
import { ACTORS } from "../../model/book";
import type { SheetDraft } from "../draft";
import { figures, inRow, layColumns, ofModel, putFigures, putLabels, range, text } from "../cells";
import type { WorkingsCells } from "../workings";
import type { YearsCells } from "../years";
import type { SummaryCells } from "./cells";

const TITLES: Readonly<Record<(typeof ACTORS)[number], string>> = {
  local: "The bodies, by themselves",
  joint: "The bodies together",
  whitehall: "Whitehall",
};

/** What the place gains of the scenario shown, in today's money, from what each actor must bring about: a row an actor. */
export function putActors(
  draft: SheetDraft,
  { proposals, costs }: WorkingsCells,
  { taken, cashable }: YearsCells,
  money: string,
): SummaryCells["actors"] {
  draft.titled(
    "Who must act",
    "Present values of the scenario shown; overlap stays with the proposal that it falls on",
  );
  const { label, ...cells } = layColumns(draft, ACTORS.length, {
    label: text("Who"),
    pvSaving: figures("Savings"),
    pvCashable: figures("Cashable savings"),
    pvCost: figures("Costs"),
    npv: figures("Net present value"),
  });
  putLabels(
    draft,
    label,
    ACTORS.map((actor) => TITLES[actor]),
  );
  // Workings numbers the actors in the order of these rows.
  const number = (at: number): string => `ROWS(${downTo(part(label, 0, 0, at + 1, 1))})`;
  const put = (box: SheetBox, whose: SheetBox, sums: string): SheetBox =>
    putFigures(
      draft,
      box,
      money,
      (at) => `SUMPRODUCT(${sums}*(${range(whose)}=${number(at)})*${range(taken.worth)})`,
    );
  const grown = `${range(ofModel(taken.growth))}*${range(ofModel(taken.saving))}`;
  put(cells.pvSaving, proposals.actor, `${grown}*${range(proposals.placeShare)}`);
  put(cells.pvCashable, proposals.actor, range(ofModel(cashable)));
  put(cells.pvCost, costs.actor, `${range(taken.costs)}*${range(costs.placePays)}`);
  putFigures(draft, cells.npv, money, (at) => `${inRow(cells.pvSaving, at)}-${inRow(cells.pvCost, at)}`);
  return cells;
}
