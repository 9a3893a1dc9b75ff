import { acrossTo, part } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { inYear, putFigures } from "../../cells";
import { PRICE_FORMAT, SHARE_FORMAT, WHOLE_FORMAT } from "../../draft";
import type { SheetDraft } from "../../draft";
import type { Cells, Worked } from "./spec";

/** The heading of one of several columns. */
export function headOf(box: SheetBox, at: number): string {
  return inYear({ ...box, row: box.row - 1 }, at);
}

/** How many columns there are up to one of several, counted by Excel. */
export function countedTo(box: SheetBox, row: number, position: number): string {
  return `COLUMNS(${acrossTo(part(box, row, 0, 1, position + 1))})`;
}

/** Puts the formulas of columns that are worked out. */
export function putWorked<Row>(
  draft: SheetDraft,
  cells: Cells,
  worked: Readonly<Record<string, Worked<Row>>>,
  money: string,
  rowAt: (at: number) => Row,
  within: (formula: string, at: number, column: Worked<Row>) => string,
): void {
  for (const [name, column] of Object.entries(worked)) {
    const { as, formula } = column;
    putFigures(
      draft,
      cells[name]!,
      {
        money,
        price: PRICE_FORMAT,
        share: SHARE_FORMAT,
        number: PRICE_FORMAT,
        whole: WHOLE_FORMAT,
        text: "General",
      }[as],
      (at, position) => within(formula(rowAt(at), position), at, column),
      as === "text" ? "label" : "figure",
    );
  }
}
