import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import type { Book } from "../../../model/book";
import { moneyFormat } from "../../draft";
import type { SheetDraft } from "../../draft";
import {
  figures,
  inRow,
  layColumns,
  putFigures,
  putLabels,
  putNames,
  range,
  text,
  wholeYear,
  words,
  withWord,
} from "../../cells";
import type { CostCells } from "../../costs";

/** By line of the sheet: its proposal, what it saves, and what those that stop pay the body that stays. */
interface Ended {
  readonly ids: SheetBox;
  readonly total: SheetBox;
  readonly goesOn: SheetBox;
}

/** For each proposal that ends duplication, what the body that stays is paid, what the work costs it besides, and who bears that. */
export function putTakenOn(
  draft: SheetDraft,
  { place, proposals }: Book,
  { ids, total, goesOn }: Ended,
  costs: CostCells,
): void {
  const ending = proposals.filter(({ lever }) => lever === "duplication");
  draft.titled("The work that the body that stays takes on");
  draft.put(
    draft.block(1, 1),
    [["What it costs above what is paid for it is a running cost on the sheet Costs, with who pays it."]],
    { style: "note" },
  );
  const table = layColumns(draft, ending.length, {
    id: text("Proposal"),
    name: text(""),
    saved: figures("Saved in a full year"),
    paid: figures("Paid to it by those that stop"),
    running: figures("Running cost on Costs, a year"),
    pays: figures(...place.agencies.map(({ id }) => withWord(literalText(id), "bears"))),
    open: text("Still to do"),
  });
  const money = moneyFormat(place.unit);
  putNames(
    draft,
    table.id,
    ending.map(({ id }) => id),
  );
  putLabels(
    draft,
    table.name,
    ending.map(({ name }) => words(name)),
  );
  const mine = (at: number): string => `(${range(ids)}=${inRow(table.id, at)})`;
  putFigures(draft, table.saved, money, (at) => `SUMPRODUCT(${mine(at)}*${range(total)})`);
  putFigures(draft, table.paid, money, (at) => `SUMPRODUCT(${mine(at)}*${range(goesOn)})`);
  const isRunning = (at: number): string =>
    `(${range(costs.proposal)}=${inRow(table.id, at)})*(${range(costs.kind)}="running")`;
  const running = (at: number): string => `${isRunning(at)}*${range(costs.amount)}`;
  putFigures(draft, table.running, money, (at) => `SUMPRODUCT(${running(at)})`);
  putFigures(
    draft,
    table.pays,
    money,
    (at, agency) => `SUMPRODUCT(${running(at)}*${wholeYear(costs.pays, agency)})`,
  );
  putFigures(
    draft,
    table.open,
    "General",
    (at) =>
      `IF(AND(${inRow(table.paid, at)}>0,SUMPRODUCT(${isRunning(at)})=0),"Add the running cost of the work on the sheet Costs, 0 where there is none","")`,
    "meaning",
  );
}
