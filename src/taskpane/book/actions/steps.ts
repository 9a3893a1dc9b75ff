import { takeFocus } from "../../parts";
import { ofBook, readingOf } from "../../registry";
import { grants, spend } from "../../sources";
import type { Desk } from "../../state";
import { sourcesChosen, sourcesOf, tableProblems } from "../../tables";
import { bookTexts } from "../../texts/book";
import { problemsOf, SECTIONS, withFirstScenarios, withTables } from "../state";
import type { Section } from "../state";
import type { Drafting } from "./drafting";

export interface TablesNeeded {
  /** Reads the tables that are chosen. */
  readonly read: () => Promise<void>;
  readonly look: () => Promise<void>;
}

/** Going from one step of the book to another. */
export function steps(
  { store, work, sources }: Desk,
  { draft, changeBook, refuse, show, problemsIn }: Drafting,
  { read, look }: TablesNeeded,
  reviewNow: () => Promise<void>,
) {
  const needed = ofBook(sources);

  /** What the tables say goes into the book when their step is left. */
  const takeTables = (): void =>
    store.setState((state) => {
      const { book, readings, answers, tables } = state;
      // What could not be read yet says nothing: the book keeps what it has.
      const isRead = sourcesChosen(answers, needed).every(({ kind }) => kind in readings);
      if (book === null || !isRead || tables.length === 0) return {};
      const filled = withTables(book, readingOf(readings, spend), readingOf(readings, grants));
      return { book: { ...book, book: filled, sources: sourcesOf(answers, tables, needed) } };
    });

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
      // Tables that were not looked for in this session say nothing.
      if (draft().section === "tables" && store.getState().tables.length > 0) {
        await read();
        takeTables();
      }
      await enter(section);
    });

  const neighbour = (offset: number): Section | undefined => {
    return SECTIONS[SECTIONS.indexOf(draft().section) + offset];
  };

  return {
    goTo,

    /** To the next step, or to the problems of this one. */
    next: (): Promise<void> => {
      const { section } = draft();
      // What comes after the tables does not depend on them.
      const following = neighbour(1);
      if (following === undefined) return Promise.resolve();
      return work(workOf(following), async () => {
        if (section === "tables") {
          await read();
          const state = store.getState();
          // A book of typed figures needs no table.
          const isNone = sourcesChosen(state.answers, needed).length === 0;
          const problems = isNone ? [] : tableProblems(state, needed);
          if (problems.length > 0) return refuse(problems);
          takeTables();
        } else {
          const problems = problemsIn(section);
          if (problems.length > 0) return refuse(problems);
        }
        await enter(following);
      });
    },

    back: (): Promise<void> => {
      const before = neighbour(-1);
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
  };
}
