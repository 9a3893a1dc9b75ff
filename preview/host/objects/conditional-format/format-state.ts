import type { Book } from "../../book/book";
import type { ConditionalFormat } from "../../book/kept";
import { itemNotFound } from "../../wire/errors";

export interface FormatState {
  readonly book: Book;
  readonly sheet: string;
  readonly id: string;
}

export function formatOf({ book, sheet, id }: FormatState): ConditionalFormat {
  const found = book.sheet(sheet).features.conditionalFormats.find((one) => one.id === id);
  if (!found) throw itemNotFound();
  return found;
}

export function changeFormat(state: FormatState, changes: Partial<ConditionalFormat>): void {
  formatOf(state);
  const { conditionalFormats } = state.book.sheet(state.sheet).features;
  state.book.change(state.sheet, {
    conditionalFormats: conditionalFormats.map((one) => (one.id === state.id ? { ...one, ...changes } : one)),
  });
}
