import { ACTORS } from "../../model/book";
import type { SheetDraft } from "../draft";
import { figures, inRow, layColumns, putFigures, putLabels, text } from "../cells";
import type { YearsCells } from "../years";
import type { SummaryCells } from "./cells";

/** What the scenario shown owes to whom. */
export function putActors(draft: SheetDraft, { actors }: YearsCells, money: string): SummaryCells["actors"] {
  draft.titled("Who must act", "Present values of the scenario shown");
  const { label, ...cells } = layColumns(draft, ACTORS.length, {
    label: text("Who"),
    pvSaving: figures("Savings"),
    pvCashable: figures("Cashable savings"),
    pvCost: figures("Costs"),
    npv: figures("Net present value"),
  });
  putLabels(draft, label, ["The bodies, by themselves", "The bodies together", "Whitehall"]);
  for (const key of ["pvSaving", "pvCashable", "pvCost", "npv"] as const) {
    putFigures(draft, cells[key], money, (at) => inRow(actors[key], at));
  }
  return cells;
}
