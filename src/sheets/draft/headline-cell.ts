import type { SheetBox } from "../../formula";

/** Where a headline is; its label is in the first column of its sheet. */
export interface HeadlineCell {
  readonly key: string;
  /** The key of its sheet. */
  readonly on: string;
  readonly kind: "figure" | "check" | "scenario";
  readonly label: string;
  readonly cell: SheetBox;
  readonly unit: string;
}
