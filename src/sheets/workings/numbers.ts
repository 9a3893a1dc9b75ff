import type { SheetBox } from "../../formula";
import { ACTORS } from "../../model/book";
import type { SheetDraft } from "../draft";
import { putLabels } from "../cells";
import type { Sources } from "./sources";

/** 1, 2, 3, ... side by side, as many as indices and as proposals: what is counted down is told apart across. */
export interface NumberCells {
  readonly indices: SheetBox;
  readonly proposals: SheetBox;
}

export function putNumbers(draft: SheetDraft, { indices, order }: Sources): NumberCells {
  draft.titled("Numbers", "Of indices, and of rows of the register");
  const count = Math.max(indices.length, order.length);
  const row = draft.block(1, 1 + count);
  putLabels(draft, row, ["Number"]);
  const cells = { ...row, column: row.column + 1 };
  const first = (columns: number): SheetBox => ({ ...cells, columns });
  draft.put(first(count), [Array.from({ length: count }, (_, at) => at + 1)], { style: "figure" });
  return { indices: first(indices.length), proposals: first(order.length) };
}

/** The number of Whitehall among those who must act. */
export const WHITEHALL = ACTORS.indexOf("whitehall") + 1;

/** By proposal and index, whether its saving grows with it: the numbers of indices, down and across, as a formula names them. */
export function growsWith(down: string, across: string): string {
  return `(${down}=${across})`;
}
