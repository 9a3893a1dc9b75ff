import { cellOf, columnOf, rowOf } from "../../../formula";
import type { SheetBox } from "../../../formula";
import {
  grantPriceEntry,
  needPriceEntry,
  poolAllocationEntry,
  strandedEntry,
  unmetEntry,
} from "../../../functions";
import { columnOfCells, PRICE_FORMAT } from "../../draft";
import type { CellContent, SheetDraft } from "../../draft";
import { call } from "../../formula";
import { putFigures, wholeRow, wholeYear } from "../../cells";
import type { LiveGrants } from "../../tables";
import type { FreedArguments, FencedArguments } from "./arguments";
import { putGrants } from "./live-grants";

/** Where one way of spending the grants is. */
export interface AllocationLayout {
  readonly grants: SheetBox;
  /** Grants down, services across. */
  readonly allocation: SheetBox;
  readonly spent: SheetBox;
  readonly stranded: SheetBox;
  readonly strandedTotal: SheetBox;
  /** Two columns: of a pound on permitted services, and of one elsewhere. */
  readonly grantPrices: SheetBox;
  readonly funded: SheetBox;
  readonly unmet: SheetBox;
  readonly servicePrices: SheetBox;
}

/** Asks for the rows of an allocation: a row a grant, then what is met, what no grant pays for and the prices of the services. */
export function layOutAllocation(
  draft: SheetDraft,
  size: { readonly grants: number; readonly services: number },
  services: readonly CellContent[],
): AllocationLayout {
  const headings = ["Spent", "Left over", "Worth of one more pound", "Worth of one elsewhere"];
  draft.headings(["heading", ["Grant"]], ["figureHeading", [...services, ...headings]]);
  const grants = draft.block(size.grants, 1);
  const allocation = { ...columnOf(grants, 1), columns: size.services };
  const spent = columnOf(allocation, size.services);
  const stranded = columnOf(spent, 1);
  const below = (): SheetBox => ({ ...draft.block(1, 1), column: allocation.column, columns: size.services });
  return {
    grants,
    allocation,
    spent,
    stranded,
    strandedTotal: cellOf(stranded, size.grants, 0),
    grantPrices: { ...columnOf(stranded, 1), columns: 2 },
    funded: below(),
    unmet: below(),
    servicePrices: below(),
  };
}

/** One allocation with its totals, what it leaves over on both sides, and the prices that prove it. */
export function putAllocation(
  draft: SheetDraft,
  from: { readonly grant: SheetBox; readonly live: LiveGrants | null },
  block: AllocationLayout,
  question: FencedArguments | FreedArguments,
  money: string,
): void {
  const { allocation, spent, stranded, grantPrices, funded, unmet, servicePrices } = block;
  const figure = { style: "figure", format: money } as const;
  const price = { style: "figure", format: PRICE_FORMAT } as const;
  putGrants(draft, block.grants, from.grant, from.live);
  draft.spill(allocation, call(poolAllocationEntry, question), figure);
  putFigures(draft, spent, money, (at) => `SUM(${wholeRow(allocation, at)})`, "total");
  draft.spill(stranded, call(strandedEntry, question), figure);
  draft.spill(grantPrices, call(grantPriceEntry, question), price);
  const summed = { ...allocation, columns: allocation.columns + 2 };
  const totals = { ...rowOf(summed, 0), row: funded.row };
  putFigures(draft, totals, money, (_, column) => `SUM(${wholeYear(summed, column)})`, "total");
  const labels = ["Met by grants", "Not paid for by grants", "Worth of one more pound"];
  draft.put({ ...funded, column: 0 }, columnOfCells(labels), { style: "label" });
  draft.spill(unmet, call(unmetEntry, question), figure);
  draft.spill(servicePrices, call(needPriceEntry, question), price);
}
