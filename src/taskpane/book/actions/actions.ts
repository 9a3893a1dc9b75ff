import type { BookJson, Json, KeptBook } from "../../../model/book";
import { StaleReview } from "../../../workbook";
import type { WriteReview, WrittenSheets } from "../../../workbook";
import { note } from "../../../reading";
import { readingOf } from "../../registry";
import { grants, spend } from "../../sources";
import { texts } from "../../texts";
import { takeFocus } from "../../parts";
import { fieldIds } from "../../fields";
import { hasStop } from "../../findings";
import { sourcesOf, tableProblems } from "../../tables";
import type { Desk, PaneState } from "../../state";
import { bookTexts } from "../../texts/book";
import {
  lacking,
  problemsOf,
  SECTIONS,
  withCopy,
  withFirstProposals,
  withFirstScenarios,
  withNewProposal,
  withoutProposal,
  withTables,
  withValueAt,
} from "../state";
import type { BookDraft, DraftProblem, Path, Section } from "../state";

/** Everything a user can do with the book that is being made. */
export type BookActions = ReturnType<typeof bookActions>;

interface Needs {
  /** Reads the tables that are chosen. */
  readonly read: () => Promise<void>;
  readonly look: () => Promise<void>;
}

export function bookActions({ store, port, work, sources }: Desk, { read, look }: Needs) {
  let stopping: AbortController | null = null;

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
      if (problems.length === 0) return { book: next };
      const left = [...problemsOf(next), ...lacking(next.book)];
      const wasShown = (field: string): boolean => problems.some((problem) => problem.field === field);
      return { book: next, problems: left.filter(({ field }) => wasShown(field)) };
    });

  const changeBook = (changed: (before: BookJson) => BookJson): void =>
    change((before) => ({ ...before, book: changed(before.book) }));

  const refuse = (problems: PaneState["problems"]): void =>
    store.setState(({ refusals }) => ({ problems, refusals: refusals + 1 }));

  const show = (section: Section, editing: number | null = null): void =>
    store.setState(({ book }) => ({
      book: book && { ...book, section, editing, pasting: null },
      problems: [],
      trouble: null,
      review: null,
    }));

  const kept = (): KeptBook => {
    const { book, baseBudget, choices, sources } = draft();
    return { book, baseBudget, choices, sources };
  };

  /** What the tables say goes into the book when their step is left. */
  const takeTables = (): void =>
    store.setState((state) => {
      const { book, readings, answers, tables } = state;
      // What could not be read yet says nothing: the book keeps what it has.
      const isRead = chosenIn(answers) === Object.keys(readings).length;
      if (book === null || !isRead || tables.length === 0) return {};
      const read = withTables(book, readingOf(readings, spend), readingOf(readings, grants));
      return { book: { ...book, book: read, sources: sourcesOf(answers, tables, sources) } };
    });

  const reviewNow = async (): Promise<void> => {
    store.setState({ review: null, overwriteAgreed: false });
    const problems = [...lacking(draft().book), ...problemsOf(draft())];
    if (problems.length > 0) return refuse(problems);
    store.setState({ problems: [], review: await port.reviewBook(kept()) });
  };

  const enter = async (section: Section): Promise<void> => {
    show(section);
    if (section === "tables" && store.getState().tables.length === 0) await look();
    if (section === "scenarios") changeBook((book) => withFirstScenarios(book, bookTexts.scenarios));
    if (section === "review") await reviewNow();
  };

  const workOf = (section: Section) =>
    section === "review" ? "reviewing" : section === "tables" ? "looking" : "reading";

  /** To another step, whatever this one still lacks: what was typed stays. */
  const goTo = (section: Section): Promise<void> =>
    work(workOf(section), async () => {
      if (draft().section === "tables") {
        await read();
        takeTables();
      }
      await enter(section);
    });

  const writeAgreed = async ({ editedCells, basis }: WriteReview): Promise<WrittenSheets> => {
    try {
      stopping = new AbortController();
      return await port.writeBook(kept(), editedCells, basis, {
        progress: (progress) => store.setState({ progress }),
        signal: stopping.signal,
      });
    } catch (error) {
      if (error instanceof StaleReview) store.setState({ review: error.review, overwriteAgreed: false });
      throw error;
    } finally {
      stopping = null;
    }
  };

  const ofSection = (section: Section): readonly DraftProblem[] =>
    problemsOf(draft()).filter((problem) => problem.section === section);

  return {
    change,
    changeBook,
    put: (path: Path, value: Json | undefined): void => change((before) => withValueAt(before, path, value)),
    goTo,

    /** To the next step, or to the problems of this one. */
    next: (): Promise<void> => {
      const { section } = draft();
      const following = SECTIONS[SECTIONS.indexOf(section) + 1];
      if (following === undefined) return Promise.resolve();
      return work(workOf(following), async () => {
        if (section === "tables") {
          await read();
          const state = store.getState();
          // A book of typed figures needs no table.
          const problems = chosenIn(state.answers) === 0 ? [] : tableProblems(state, sources);
          if (problems.length > 0) return refuse(problems);
          takeTables();
        } else {
          const problems = ofSection(section);
          if (problems.length > 0) return refuse(problems);
        }
        await enter(following);
      });
    },

    back: (): Promise<void> => {
      const before = SECTIONS[SECTIONS.indexOf(draft().section) - 1];
      return before === undefined ? Promise.resolve() : goTo(before);
    },

    /** To the field of a problem, in whichever step it is. */
    showField: (field: string): void => {
      const problem = problemsOf(draft()).find((each) => each.field === field);
      const { section, editing } = draft();
      if (problem !== undefined && (problem.section !== section || problem.proposal !== editing)) {
        const { problems } = store.getState();
        show(problem.section, problem.proposal);
        const here = (each: { readonly field: string }): boolean =>
          problemsOf(draft()).some(
            (known) =>
              known.field === each.field &&
              known.section === problem.section &&
              known.proposal === problem.proposal,
          );
        store.setState({ problems: problems.filter(here) });
      }
      // The field is on the page once it is drawn.
      setTimeout(() => takeFocus(document.getElementById(field)));
    },

    addProposal: (): void => {
      change(withNewProposal);
      store.setState({ problems: [] });
    },
    proposeFromTables: (): void => {
      change((before) => withFirstProposals(before, bookTexts.proposals.proposed));
      store.setState({ problems: [] });
    },
    copyProposal: (position: number): void => {
      change((before) => withCopy(before, position, bookTexts.proposals.copyOf));
      store.setState({ notice: bookTexts.proposals.copied });
    },
    removeProposal: (position: number): void => change((before) => withoutProposal(before, position)),
    openProposal: (position: number): void => {
      show("proposals", position);
      store.setState({ notice: null });
    },

    /** Back to the register, or to what is wrong with the proposal. */
    closeProposal: (): void => {
      const { editing } = draft();
      const problems = ofSection("proposals").filter(({ proposal }) => proposal === editing);
      if (problems.length > 0) refuse(problems);
      else show("proposals");
    },
    /** Back to the register as it is. */
    leaveProposal: (): void => show("proposals"),

    reviewAgain: (): Promise<void> => work("reviewing", reviewNow),

    agreeToOverwrite: (agreed: boolean): void =>
      store.setState(({ problems }) => ({ overwriteAgreed: agreed, problems: agreed ? [] : problems })),

    /** Writes the book and shows what it comes to. Does nothing before it was reviewed. */
    write: async (): Promise<void> => {
      const { review, overwriteAgreed } = store.getState();
      if (store.getState().work !== null || review === null) return;
      if (hasStop(review))
        return refuse([{ field: fieldIds.reviewFindings, message: texts.problems.reviewStops }]);
      if (review.editedCells.length > 0 && !overwriteAgreed)
        return refuse([{ field: fieldIds.overwrite, message: texts.problems.confirm }]);
      await work("writing", async () => {
        const { sheets, headlines, unread, notDrawn = [] } = await writeAgreed(review);
        store.setState({
          screen: "held",
          held: {
            kept: kept(),
            headlines: unread === undefined ? headlines : null,
            readAt: new Date(),
            isStale: false,
            sheets,
            findings: notDrawn.map((message) => note(message)),
          },
          book: null,
          problems: [],
          trouble: unread === undefined ? null : { message: unread },
        });
      });
    },

    stopWriting: (): void => stopping?.abort(),
  };
}

/** How many tables are chosen. */
function chosenIn({ sources }: PaneState["answers"]): number {
  return Object.values(sources).filter(({ reference }) => reference !== null).length;
}
