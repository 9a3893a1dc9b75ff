import { literalText } from "../../formula";
import type { SheetBox } from "../../formula";
import { columnOfCells } from "../draft";
import type { Allowed, CellContent, SheetDraft, StyleKind } from "../draft";
import { filled } from "./columns";

/** A formula, without its equals sign, by the row and column of its cell in a box. */
type FormulaOf = (row: number, column: number) => string;

/** Puts a formula in every cell of a box; answers with the box. */
export function putFigures(
  draft: SheetDraft,
  box: SheetBox,
  format: string,
  formula: FormulaOf,
  style: StyleKind = "figure",
): SheetBox {
  draft.put(
    box,
    filled(box, (row, column) => `=${formula(row, column)}`),
    { style, format },
  );
  return box;
}

/** Puts inputs one below the other; where it is said what may be typed, nothing else may. */
export function putInputs(
  draft: SheetDraft,
  column: SheetBox,
  cells: readonly CellContent[],
  format = "General",
  allowed?: Allowed,
): void {
  draft.put(column, columnOfCells(cells), { style: "input", format });
  if (allowed !== undefined) draft.allow(column, allowed);
}

/** Puts names of the book's one below the other, as labels. */
export function putNames(draft: SheetDraft, column: SheetBox, names: readonly string[]): void {
  putLabels(
    draft,
    column,
    names.map((name) => literalText(name)),
  );
}

export function putLabels(draft: SheetDraft, column: SheetBox, labels: readonly CellContent[]): void {
  draft.put(column, columnOfCells(labels), { style: "label" });
}
