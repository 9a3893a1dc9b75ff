import { cellsAcross, cellsDown, columnOf, reference, rowOf } from "../../../formula";
import type { SheetBox } from "../../../formula";
import type { Layout } from "./layout";
import type { AllocationLayout } from "./pooling-layout";
import type { SheetDraft } from "./sheet";
import { PRICE_FORMAT } from "./units";

/** One allocation with its totals, what it leaves over on both sides, and the prices that prove it. */
export function putAllocation(
  sheet: SheetDraft,
  { inputs }: Layout,
  block: AllocationLayout,
  title: string,
  question: string,
  format: string,
): void {
  const { allocation, awards, spent, stranded, grantPrices, funded, unmet, servicePrices } = block;
  const refer = (cell: SheetBox) => `=${reference(cell)}`;
  const headings = ["Spent", "Stranded", "Price of a pound", "Price of one elsewhere"];
  sheet.put(block.top, 0, [[title]], { style: "section" });
  sheet.put(block.top + 1, 0, [["Grant"]], { style: "heading" });
  sheet.put(block.top + 1, 1, [["Award", ...cellsDown(inputs.services).map(refer), ...headings]], {
    style: "figureHeading",
  });
  const grants = cellsDown(inputs.grants);
  sheet.put(
    allocation.row,
    0,
    grants.map((grant) => [refer(grant)]),
    { style: "label" },
  );
  sheet.put(
    awards.row,
    awards.column,
    cellsDown(inputs.awards).map((award) => [refer(award)]),
    { style: "figure", format },
  );
  sheet.spill(allocation, `=PLACE.POOLALLOCATION(${question})`, { style: "figure", format });
  sheet.put(
    spent.row,
    spent.column,
    grants.map((_, row) => [`=SUM(${reference(rowOf(allocation, row))})`]),
    { style: "total", format },
  );
  sheet.spill(stranded, `=PLACE.STRANDED(${question})`, { style: "figure", format });
  sheet.spill(grantPrices, `=PLACE.GRANTPRICE(${question})`, { style: "figure", format: PRICE_FORMAT });
  const summed = { ...allocation, column: awards.column, columns: allocation.columns + 3 };
  sheet.put(funded.row, 0, [["Total"]], { style: "total" });
  sheet.put(
    funded.row,
    summed.column,
    [cellsAcross(summed).map((_, column) => `=SUM(${reference(columnOf(summed, column))})`)],
    { style: "total", format },
  );
  sheet.put(unmet.row, 0, [["Unmet need"], ["Price of a pound"]], { style: "label" });
  sheet.spill(unmet, `=PLACE.UNMET(${question})`, { style: "figure", format });
  sheet.spill(servicePrices, `=PLACE.NEEDPRICE(${question})`, { style: "figure", format: PRICE_FORMAT });
}
