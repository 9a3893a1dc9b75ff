import type { SheetBox } from "../../formula";
import type { CostCells } from "../costs";
import { columnOfCells, moneyFormat } from "../draft";
import type { SheetDraft } from "../draft";
import { figures, inRow, layColumns, putFigures, range, text, wholeRow } from "../cells";
import { inPrices } from "./in-prices";
import type { SetUpCells } from "./set-up";
import type { Sources } from "./sources";

/** What every scenario starts from: a row a cost line, in the rows of the sheet Costs. */
export type CostSetUpCells = Laid & {
  /** On the sheet Costs. */
  readonly kind: SheetBox;
  readonly type: SheetBox;
};
type Laid = ReturnType<typeof layOut>;

export function putCostLines(
  draft: SheetDraft,
  { costs, place, matching, book }: Sources,
  proposals: SetUpCells,
  ofPlace: SheetBox,
): CostSetUpCells {
  const cells = layOut(draft, costs.proposal.rows);
  const put = (key: keyof Laid, formula: (at: number) => string, format = "General"): SheetBox =>
    putFigures(draft, cells[key], format, formula);
  draft.put(cells.name, columnOfCells(costLineNames(costs)), { style: "label" });
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
  put("lasts", (at) => {
    const ends = `INDEX(${range(proposals.lasts)},${inRow(cells.proposal, at)})-${inRow(costs.offset, at)}`;
    return `IF(${isRunning(inRow(costs.kind, at))},${ends},${costs.phase.columns})`;
  });
  put("placePays", (at) => `SUMPRODUCT(${wholeRow(costs.pays, at)}*${range(ofPlace)})`, "0.0000");
  put("actor", (at) => `INDEX(${range(proposals.actor)},${inRow(cells.proposal, at)})`);
  put("notInPlan", (at) => `INDEX(${range(proposals.notInPlan)},${inRow(cells.proposal, at)})`);
  return { ...cells, kind: costs.kind, type: costs.type };
}

/** What the rows of cost lines are called: the sheet Costs says what each is. */
export function costLineNames({ proposal }: Pick<CostCells, "proposal">): readonly string[] {
  return Array.from({ length: proposal.rows }, (_, at) => `Cost line, row ${at + 1}`);
}

/** Whether a cell, or each of several, says that a cost is running. */
export function isRunning(kind: string): string {
  return `(${kind}="running")`;
}

/** By cost line, TRUE where it is one-off; what is said of none is. */
export function areOneOff({ kind }: Pick<CostSetUpCells, "kind">): string {
  return `(${range(kind)}<>"running")`;
}

export function areRunning({ kind }: Pick<CostSetUpCells, "kind">): string {
  return isRunning(range(kind));
}

export function areCapital({ type }: Pick<CostSetUpCells, "type">): string {
  return `(${range(type)}="capital")`;
}

export function areRevenue({ type }: Pick<CostSetUpCells, "type">): string {
  return `(${range(type)}<>"capital")`;
}

function layOut(draft: SheetDraft, rows: number) {
  draft.titled("Cost lines", "Each as the sheet Costs has it, in the place's prices, optimism added");
  return layColumns(draft, rows, {
    name: text("Cost line"),
    proposal: figures("Row of the proposal"),
    index: figures("Index"),
    amount: figures("Amount"),
    placePays: figures("Share the place pays"),
    actor: figures("Who must act"),
    notInPlan: figures("Not in plans"),
    lasts: figures("Paid in so many years"),
  });
}
