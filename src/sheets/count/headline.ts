import { reference } from "../../formula";
import type { SourceFacts } from "../../model/book";
import { moneyFormat } from "../draft";
import type { PlannedHeadline } from "../findings";
import type { CountLayout } from "./count";

/** The checks that figures of spending rest on. */
export const SPEND_SHAPES = ["spendShape"] as const;

/** What the Summary says of the count. */
export function headlineOfCount(
  { unit }: SourceFacts,
  { total }: CountLayout,
): PlannedHeadline<"spendCounted"> {
  return {
    key: "spendCounted",
    label: "Spending counted",
    formula: reference(total),
    needs: SPEND_SHAPES,
    unit,
    format: moneyFormat(unit),
    meaning: "All the spending in the spend table",
    from: total,
  };
}
