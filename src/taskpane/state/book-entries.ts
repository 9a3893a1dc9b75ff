import { draftOf, newDraft, nextFinancialYear } from "../book/state/draft";
import type { BookDraft } from "../book/state/draft";
import { leftOut, nothingSaid } from "../tables";
import type { Answers } from "../tables";
import { texts } from "../texts";
import type { PaneState } from "./state";
import { once, whenIdle } from "./work";
import type { Desk } from "./work";

interface Needs {
  readonly look: () => Promise<void>;
  readonly refresh: () => Promise<void>;
}

/** The ways into making a book, and out of it; the rest is loaded with its screens. */
export function bookEntries({ store, port, work, sources }: Desk, { look, refresh }: Needs) {
  const open = (book: BookDraft, answers: Answers): void =>
    store.setState({ ...cleared, ...nothingFound, screen: "book", book, answers });

  /** Opens the book of the workbook to be changed, as its cells have it now. */
  const changeHeld = (): Promise<void> =>
    work("opening", async () => {
      const kept = await port.readBook();
      if (kept === null) {
        await refresh();
        store.setState({ trouble: { message: texts.problems.bookGone } });
        return;
      }
      const draft = draftOf(kept);
      open(draft, answersOf(draft));
    });

  /** Goes on with the book that was left, over the tables as they are now. */
  const resumeBook = (): Promise<void> => {
    const { book } = store.getState();
    if (book === null) return Promise.resolve();
    return work("looking", async () => {
      store.setState({ ...cleared, screen: "book" });
      if (book.section === "tables") await look();
    });
  };

  /** What was chosen when the book was made; a kind of table that it went without is not proposed again. */
  const answersOf = ({ sources: chosen }: BookDraft): Answers => ({
    said: new Map(),
    sources: Object.fromEntries(
      sources.map(({ kind }) => {
        const choice = chosen[kind];
        return [
          kind,
          choice === undefined ? leftOut : { reference: choice.place.reference, roles: choice.roles },
        ];
      }),
    ),
  });

  /** Begins a book from the tables of the workbook. */
  const begin = (): Promise<void> => {
    open(newDraft(nextFinancialYear(new Date())), nothingSaid);
    return work("looking", look);
  };

  return {
    /** Begins a book although the workbook holds one, which stays until the new one is written. One that is being made goes on. */
    beginBook: (): Promise<void> => {
      if (store.getState().work !== null) return Promise.resolve();
      return store.getState().book === null ? begin() : resumeBook();
    },

    /** To making the book, as soon as the pane is idle: one that was left goes on, one that the workbook holds is changed, or a new one begins. */
    openBook: once(() =>
      whenIdle(store, async () => {
        const { screen, book, held } = store.getState();
        if (screen === "book") return;
        if (book !== null) await resumeBook();
        else if (held !== null) await changeHeld();
        else await begin();
      }),
    ),

    /** The screen of the draft as it was left, before anything is looked for. */
    showBook: (): void => {
      if (store.getState().book !== null && store.getState().work === null)
        store.setState({ ...cleared, screen: "book" });
    },

    /** To the first screen; what was typed is kept and can be taken up again there. */
    leaveBook: (): void => {
      if (store.getState().work === null) store.setState({ ...cleared, screen: "start" });
    },

    /** Throws the draft away. It can be brought back until another begins. */
    discardDraft: (): void => {
      const { book, answers, work: busyWith } = store.getState();
      if (book === null || busyWith !== null) return;
      store.setState({
        ...cleared,
        screen: "start",
        book: null,
        removed: { book, answers, what: texts.draft.discarded },
      });
    },

    /** A draft in place of the one there is, which can be brought back. */
    replaceDraft: (next: BookDraft, what: string): void => {
      const { book, answers, work: busyWith } = store.getState();
      if (busyWith !== null) return;
      store.setState({
        ...cleared,
        book: next,
        answers: answersOf(next),
        ...(book === null ? { notice: what } : { removed: { book, answers, what } }),
      });
    },

    /** Brings back what was last taken out of the draft, or the draft that was discarded. */
    bringBack: (): void =>
      store.setState(({ removed, work: busyWith }) =>
        removed === null || busyWith !== null
          ? {}
          : { book: removed.book, answers: removed.answers, removed: null },
      ),
  };
}

/** What making a book begins and ends without, whatever was on the screen before. */
const cleared = {
  problems: [],
  review: null,
  overwriteAgreed: false,
  trouble: null,
  notice: null,
  removed: null,
  toLose: null,
} as const satisfies Partial<PaneState>;

/** Before tables were looked for. */
const nothingFound = {
  tables: [],
  pointed: [],
  goneTables: [],
  sheetsNotRead: [],
  readings: {},
} as const satisfies Partial<PaneState>;
