import type { BookJson, Lock, Locks } from "../../../model/book";
import { lockOf } from "../../../model/book";
import { textAt } from "../../../model/json";
import type { BookDraft } from "./draft";
import { scenariosOf } from "./scenarios";

/** What is kept of a scenario that is locked; undefined of one that is not. */
export function lockAt(
  { book, locks }: { readonly book: BookJson; readonly locks?: Locks | undefined },
  position: number,
): Lock | undefined {
  return locks?.[idAt(book, position)];
}

/** With a scenario locked as it is; null where it has no figures to be kept. `on` is the day, such as 2026-11-29. */
export function withLock(draft: BookDraft, position: number, on: string): BookDraft | null {
  const id = idAt(draft.book, position);
  const lock = lockOf(draft.book, id, on);
  return lock && { ...draft, locks: { ...draft.locks, [id]: lock } };
}

/** With a scenario open to be changed again. What was kept of it goes. */
export function withoutLock(draft: BookDraft, position: number): BookDraft {
  const id = idAt(draft.book, position);
  const left = Object.entries(draft.locks ?? {}).filter(([locked]) => locked !== id);
  return { ...draft, locks: Object.fromEntries(left) };
}

function idAt(book: BookJson, position: number): string {
  return textAt(scenariosOf(book)[position], ["id"]);
}
