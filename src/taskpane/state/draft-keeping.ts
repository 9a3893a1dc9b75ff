import { draftOfText, draftText } from "./draft-text";
import type { BookDraft } from "../book/state/draft";
import { texts } from "../texts";
import { WorkbookProblem } from "../../workbook";
import type { Draft } from "./state";
import type { Desk } from "./work";

/** A draft is kept when nothing was typed for so long: not with every key, and before anybody has closed the pane. */
const QUIET_MS = 1500;

/**
 * Keeps the draft in the workbook while it is made, so that it is there when the pane or the workbook is opened again. Where Excel cannot keep
 * it now, a cell being typed in for one, it is tried again.
 */
export function draftKeeping({ store, port }: Desk) {
  /** What the workbook keeps, as far as is known. */
  let kept: BookDraft | null = null;
  /** The book of the workbook as it was taken up, and what was chosen for it. */
  let begun: Draft | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let keeping: Promise<void> = Promise.resolve();

  const later = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void keep(), QUIET_MS);
  };

  const keep = async (): Promise<void> => {
    clearTimeout(waiting);
    await keeping;
    const { book, answers, work } = store.getState();
    if (book === kept || (book !== null && kept === null && isSameDraft({ book, answers }, begun))) return;
    // What is being done with the workbook may change the draft, or end it.
    if (work !== null) return later();
    keeping = port.keepDraft(book === null ? null : draftText({ book, answers })).then(
      () => {
        kept = book;
        if (store.getState().isDraftLoose) store.setState({ isDraftLoose: false });
      },
      () => {
        // Nobody is to close the pane in the belief that what was typed is kept.
        if (!store.getState().isDraftLoose) store.setState({ isDraftLoose: true });
        later();
      },
    );
    await keeping;
  };

  store.subscribe((now, before) => {
    if (before.book === null)
      begun = now.book?.isHeld === true ? { book: now.book, answers: now.answers } : null;
    if (now.book !== before.book && now.book !== kept) later();
  });

  return {
    /** Keeps the draft as it is now, without waiting. */
    keepDraft: keep,

    /** Takes up the draft that the workbook keeps, unless one is being made. */
    resumeDraft: async (): Promise<void> => {
      // A draft that was ended and could not be taken out of the workbook yet is no draft any more.
      if (store.getState().book !== null || kept !== null) return;
      const text = await port.readDraft();
      if (text === null || store.getState().book !== null) return;
      const draft = draftOfText(text);
      if (draft === null) throw new WorkbookProblem(texts.draft.unreadable);
      kept = draft.book;
      store.setState(draft);
    },
  };
}

/** Whether nothing of a book was changed, whatever part of it is looked at: it is in the workbook already. */
function isSameDraft(one: Draft, other: Draft | null): boolean {
  if (other === null) return false;
  const { section, editing } = other.book;
  return draftText({ ...one, book: { ...one.book, section, editing } }) === draftText(other);
}
