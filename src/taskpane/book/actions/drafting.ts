import type { BookJson, Json, KeptBook } from "../../../model/book";
import type { Desk, PaneState } from "../../state";
import { bookTexts } from "../../texts/book";
import { lacking, problemsOf, withValueAt } from "../state";
import type { BookDraft, DraftProblem, Path, Section } from "../state";

export type Drafting = ReturnType<typeof drafting>;

/** The book that is being made, and how it is changed and shown. */
export function drafting({ store }: Desk) {
  const draft = (): BookDraft => {
    const { book } = store.getState();
    if (book === null) throw new Error("No book is being made.");
    return book;
  };

  /** A problem that this corrects goes away; none is added before it is asked for. */
  const change = (changed: (before: BookDraft) => BookDraft): void =>
    store.setState(({ book, problems }) => {
      if (book === null) return {};
      const next = changed(book);
      if (problems.length === 0) return { book: next, removed: null };
      const left = [...problemsOf(next), ...lacking(next.book)];
      const wasShown = (field: string): boolean => problems.some((problem) => problem.field === field);
      return { book: next, removed: null, problems: left.filter(({ field }) => wasShown(field)) };
    });

  /** A change with a sentence that says what; it can be undone, back to `before`, until something else is changed. */
  const changeWithWayBack = (
    what: string,
    changed: (before: BookDraft) => BookDraft,
    before = draft(),
  ): void => {
    const { answers } = store.getState();
    change(changed);
    store.setState({ removed: { what, book: before, answers } });
  };

  return {
    draft,
    change,
    changeBook: (changed: (before: BookJson) => BookJson): void =>
      change((before) => ({ ...before, book: changed(before.book) })),
    put: (path: Path, value: Json | undefined): void => change((before) => withValueAt(before, path, value)),

    changeWithWayBack,
    /** Takes something out of the book. */
    remove: (name: string, taken: (before: BookDraft) => BookDraft): void =>
      changeWithWayBack(bookTexts.frame.removed(name), taken),

    refuse: (problems: PaneState["problems"]): void =>
      store.setState(({ refusals }) => ({ problems, refusals: refusals + 1 })),

    show: (section: Section, editing: number | null = null): void =>
      store.setState(({ book }) => ({
        book: book && { ...book, section, editing, pasting: null },
        problems: [],
        trouble: null,
        review: null,
      })),

    /** The book without where the user is in making it. */
    kept: (): KeptBook => {
      const { book, baseBudget, choices, sources, locks } = draft();
      return { book, baseBudget, choices, sources, ...(locks !== undefined && { locks }) };
    },

    problemsIn: (section: Section): readonly DraftProblem[] =>
      problemsOf(draft()).filter((problem) => problem.section === section),
  };
}
