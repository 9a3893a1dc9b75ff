import type { SheetBox } from "../../formula";
import { moneyFormat } from "../draft";
import type { SheetDraft } from "../draft";
import { figures, inRow, layColumns, putFigures, range, text, wholeRow } from "../cells";
import { inPrices } from "./in-prices";
import type { SetUpCells } from "./set-up";
import type { Sources } from "./sources";

/** What every scenario starts from: a row a cost line, in the rows of the sheet Costs. */
export type CostSetUpCells = ReturnType<typeof layOut>;

export function putCostLines(
  draft: SheetDraft,
  { costs, place, matching, book }: Sources,
  proposals: SetUpCells,
  ofPlace: SheetBox,
): CostSetUpCells {
  const cells = layOut(draft, costs.proposal.rows);
  const put = (key: keyof CostSetUpCells, formula: (at: number) => string, format = "General"): SheetBox =>
    putFigures(draft, cells[key], format, formula);
  put("name", (at) => `${inRow(costs.proposal, at)}&" "&${inRow(costs.name, at)}`);
  put("proposal", (at) => {
    const id = inRow(costs.proposal, at);
    return `IF(${id}="",1,${matching(id, proposals.id)})`;
  });
  put("index", (at) => {
    const index = inRow(costs.index, at);
    return `IF(${index}="",1,${matching(index, place.levelNames)})`;
  });
  put(
    "amount",
    (at) => {
      const conversion = inPrices(place, inRow(costs.priceYear, at), inRow(cells.index, at));
      return `${inRow(costs.amount, at)}*${conversion}*(1+${inRow(costs.optimism, at)})`;
    },
    moneyFormat(book.place.unit),
  );
  put("isOneOff", (at) => `IF(${inRow(costs.kind, at)}="running",0,1)`);
  put("isCapital", (at) => `IF(${inRow(costs.type, at)}="capital",1,0)`);
  put("lasts", (at) => {
    const ends = `INDEX(${range(proposals.lasts)},${inRow(cells.proposal, at)})-${inRow(costs.offset, at)}`;
    return `IF(${inRow(cells.isOneOff, at)}=1,${costs.phase.columns},${ends})`;
  });
  put("placePays", (at) => `SUMPRODUCT(${wholeRow(costs.pays, at)}*${range(ofPlace)})`, "0.0000");
  put("actor", (at) => `INDEX(${range(proposals.actor)},${inRow(cells.proposal, at)})`);
  put("notInPlan", (at) => `INDEX(${range(proposals.notInPlan)},${inRow(cells.proposal, at)})`);
  return cells;
}

function layOut(draft: SheetDraft, rows: number) {
  draft.titled("Cost lines", "Each as the sheet Costs has it, in the place's prices, optimism added");
  return layColumns(draft, rows, {
    name: text("Cost line"),
    proposal: figures("Row of the proposal"),
    index: figures("Index"),
    amount: figures("Amount"),
    isOneOff: figures("One-off"),
    isCapital: figures("Capital"),
    placePays: figures("Share the place pays"),
    actor: figures("Who must act"),
    notInPlan: figures("Not in plans"),
    lasts: figures("Paid in so many years"),
  });
}
