import { cellOf, reference } from "../../formula";
import type { SheetBox } from "../../formula";
import type { FunctionEntry } from "../../functions";

/** The labels in the first column of what a function answers with, from the top down. */
export function labelsOf({ examples }: FunctionEntry): readonly string[] {
  return examples[0].value.map(([label]) => String(label));
}

/** The row of a function's answer that has this label, counted from 0. Throws where the function has no such row. */
export function resultRow(entry: FunctionEntry, label: string): number {
  const row = labelsOf(entry).indexOf(label);
  if (row === -1) throw new Error(`${entry.id} answers with no row "${label}".`);
  return row;
}

/** The figure or sentence beside a label, in the cells that a function's answer fills. */
export function besideLabel(answer: SheetBox, entry: FunctionEntry, label: string): SheetBox {
  return cellOf(answer, resultRow(entry, label), 1);
}

/**
 * A cell that a function's answer fills, as a formula without its equals sign. Where there is no answer the error stands in the
 * first cell alone and the others are empty, which would read as 0; so the error is shown instead.
 */
export function answeredCell(answer: SheetBox, cell: SheetBox): string {
  const first = reference(cellOf(answer, 0, 0));
  return `IF(ISERROR(${first}),${first},${reference(cell)})`;
}
