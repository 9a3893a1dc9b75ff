import { cellOf, reference } from "../../formula";
import type { SheetBox } from "../../formula";
import { rowLabelled } from "../../functions";
import type { FunctionEntry, Parameters } from "../../functions";

/** The labels of the rows that a function answers with. */
export type LabelOf<Entry> = Entry extends FunctionEntry<Parameters, infer Label> ? Label : never;

/** The figure or sentence beside a label, in the cells that a function's answer fills. */
export function besideLabel<Label extends string>(
  answer: SheetBox,
  entry: Pick<FunctionEntry<Parameters, Label>, "id" | "result">,
  label: NoInfer<Label>,
): SheetBox {
  return cellOf(answer, rowLabelled(entry, label), 1);
}

/** How many rows a function with labelled rows answers with. */
export function labelledRows({ result }: Pick<FunctionEntry<Parameters, string>, "result">): number {
  return result.labels?.length ?? 0;
}

/**
 * A cell that a function's answer fills, as a formula without its equals sign. Where there is no answer the error is in the
 * first cell alone and the others are empty, which would read as 0; so the error is shown instead.
 */
export function answeredCell(answer: SheetBox, cell: SheetBox): string {
  const first = reference(cellOf(answer, 0, 0));
  return `IF(ISERROR(${first}),${first},${reference(cell)})`;
}
