import type { BookJson } from "../../../src/model/book";
import { newDraft } from "../../../src/taskpane/book/state/draft";
import { withAgency } from "../../../src/taskpane/book/state";
import type { BookDraft } from "../../../src/taskpane/book/state";

/** A place of two bodies with a book in which nothing is proposed yet. */
export const place: BookJson = ["Northshire Council", "Northshire NHS"].reduce(
  withAgency,
  newDraft(2026).book,
);
export const draft: BookDraft = { ...newDraft(2026), book: place };

export const typed = (id: string, more: object = {}) => ({
  id,
  name: id,
  start: 2026,
  fullYear: 100,
  shares: { "Northshire Council": 1 },
  ...more,
});
export const withTyped = (...proposals: readonly object[]): BookJson => ({ ...place, proposals }) as BookJson;
