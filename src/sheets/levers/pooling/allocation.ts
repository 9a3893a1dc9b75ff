import { cellOf, columnOf, reference, rowOf } from "../../../formula";
import type { SheetBox } from "../../../formula";
import {
  grantPriceEntry,
  needPriceEntry,
  poolAllocationEntry,
  strandedEntry,
  unmetEntry,
} from "../../../functions";
import { columnAcross, moneyFormat, PRICE_FORMAT, shownDown } from "../../draft";
import type { SheetDraft } from "../../draft";
import { call } from "../../formula";
import type { PlaceSheets } from "../../lever";
import type { PooledArguments, SeparateArguments } from "./questions";

/** Where one way of spending the grants is. */
export interface AllocationLayout {
  /** Grants down, services across. */
  readonly allocation: SheetBox;
  readonly awards: SheetBox;
  readonly spent: SheetBox;
  readonly stranded: SheetBox;
  readonly strandedTotal: SheetBox;
  /** Two columns: of a pound on permitted services, and of one elsewhere. */
  readonly grantPrices: SheetBox;
  readonly funded: SheetBox;
  readonly unmet: SheetBox;
  readonly servicePrices: SheetBox;
}

/** Asks for the rows of an allocation: a row a grant, then what is funded, what is unmet and the prices of the services. */
export function layOutAllocation(
  draft: SheetDraft,
  title: string,
  { inputs }: PlaceSheets,
): AllocationLayout {
  const services = inputs.services.rows;
  draft.titled(title);
  const headings = ["Spent", "Stranded", "Price of a pound", "Price of one elsewhere"];
  draft.headings(
    ["heading", ["Grant"]],
    ["figureHeading", ["Award", ...columnAcross(inputs.services), ...headings]],
  );
  const grants = draft.block(inputs.grants.rows, 1);
  const allocation = { ...columnOf(grants, 2), columns: services };
  const spent = columnOf(allocation, services);
  const stranded = columnOf(spent, 1);
  const below = (): SheetBox => ({ ...draft.block(1, 1), column: allocation.column, columns: services });
  return {
    allocation,
    awards: columnOf(grants, 1),
    spent,
    stranded,
    strandedTotal: cellOf(stranded, grants.rows, 0),
    grantPrices: { ...columnOf(stranded, 1), columns: 2 },
    funded: below(),
    unmet: below(),
    servicePrices: below(),
  };
}

/** One allocation with its totals, what it leaves over on both sides, and the prices that prove it. */
export function putAllocation(
  draft: SheetDraft,
  { inputs, facts }: PlaceSheets,
  block: AllocationLayout,
  question: SeparateArguments | PooledArguments,
): void {
  const { allocation, awards, spent, stranded, grantPrices, funded, unmet, servicePrices } = block;
  const figure = { style: "figure", format: moneyFormat(facts.unit) } as const;
  const total = { style: "total", format: moneyFormat(facts.unit) } as const;
  const price = { style: "figure", format: PRICE_FORMAT } as const;
  const rows = Array.from({ length: allocation.rows }, (_, row) => row);
  draft.put({ ...awards, column: 0 }, shownDown(inputs.grants), { style: "label" });
  draft.put(awards, shownDown(inputs.awards), figure);
  draft.spill(allocation, call(poolAllocationEntry, question), figure);
  draft.put(
    spent,
    rows.map((row) => [`=SUM(${reference(rowOf(allocation, row))})`]),
    total,
  );
  draft.spill(stranded, call(strandedEntry, question), figure);
  draft.spill(grantPrices, call(grantPriceEntry, question), price);
  const summed = Array.from({ length: allocation.columns + 3 }, (_, column) => columnOf(awards, column));
  draft.put({ ...funded, column: 0 }, [["Total"]], { style: "total" });
  draft.put(
    { ...funded, column: awards.column },
    [summed.map((column) => `=SUM(${reference(column)})`)],
    total,
  );
  draft.put({ ...unmet, column: 0 }, [["Unmet need"], ["Price of a pound"]], { style: "label" });
  draft.spill(unmet, call(unmetEntry, question), figure);
  draft.spill(servicePrices, call(needPriceEntry, question), price);
}
