import { draftOf, newDraft, nextFinancialYear } from "../book/state/draft";
import type { BookDraft } from "../book/state/draft";
import { texts } from "../texts";
import { firstAnswers } from "./answers";
import { cleared } from "./cleared";
import type { PaneState } from "./state";
import { once, whenIdle } from "./work";
import type { Desk } from "./work";

interface Needs {
  readonly look: () => Promise<void>;
  readonly refreshSaved: () => Promise<void>;
}

/** The ways into making a book; the rest is loaded with its screens. */
export function bookEntries({ store, port, work, registry }: Desk, { look, refreshSaved }: Needs) {
  const open = (book: BookDraft): void => {
    const answers = { ...firstAnswers([], registry.levers), sources: answersOf(book) };
    store.setState({ ...cleared, screen: "book", book, answers });
  };

  return {
    /** Begins a book as soon as the pane is idle. */
    newBook: once(() =>
      whenIdle(store, async () => {
        open(newDraft(nextFinancialYear(new Date())));
        await work("looking", look);
      }),
    ),

    /** Opens the book of the workbook to be changed, as its cells have it now. */
    changeBook: (): Promise<void> =>
      work("opening", async () => {
        const kept = await port.readBook();
        if (kept === null) {
          await refreshSaved();
          store.setState({ trouble: { message: texts.problems.bookGone } });
        } else open(draftOf(kept));
      }),

    /** Goes on with the book that was left. */
    resumeBook: (): Promise<void> => {
      const { book } = store.getState();
      if (book === null) return Promise.resolve();
      return work("looking", async () => {
        open(book);
        if (book.section === "tables") await look();
      });
    },
  };
}

/** The tables that a book was made from, as chosen. */
function answersOf({ sources }: BookDraft): PaneState["answers"]["sources"] {
  return Object.fromEntries(
    Object.entries(sources).map(([kind, { place, roles }]) => [kind, { reference: place.reference, roles }]),
  );
}
