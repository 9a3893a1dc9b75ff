import type { SheetBox } from "../../../formula";
import type { Book } from "../../../model/book";
import type { HeadlineCell } from "../../draft";

/** What the sheet says at its top of all years together, for the pane to show beside the live figures, which are of one. */
export const OVER_YEARS = [
  "Met by grants over all years, ring-fences in place",
  "Met by grants over all years, ring-fences removed",
] as const;

/** Where they are, in that order. */
export function headlinesOfYears(
  cells: readonly SheetBox[],
  asAt: string,
  { place }: Book,
): readonly HeadlineCell[] {
  return OVER_YEARS.map((label, at) => ({
    key: `overYears${at}`,
    on: "poolingYears",
    kind: "figure",
    label,
    cell: cells[at]!,
    unit: `${place.unit}, worked out on ${asAt}`,
  }));
}
