import type { SheetBox } from "../../formula";

/** Where a headline is on the Summary sheet; its label is in the first column. */
export interface HeadlineCell {
  readonly key: string;
  readonly kind: "figure" | "check";
  readonly label: string;
  readonly cell: SheetBox;
  readonly unit: string;
}
