import {
  FieldProblems,
  budgetByYear,
  NO_CHOICES,
  readBaseBudget,
  readBook,
  registerProblems,
} from "../../../model/book";
import type { BookJson, FieldProblem } from "../../../model/book";
import { put, readJson, recordAt } from "../../../model/json";
import type { BookDraft } from "./draft";
import type { Filled } from "./filled";
import { agenciesOf, yearsOf } from "./place";

/** The book as the JSON of format 1, indented. Base budgets are no part of that: the gaps that they leave are. */
export function bookText({ book, baseBudget }: Filled): string {
  return JSON.stringify(withGaps(book, baseBudget), undefined, 2);
}

/** What a text says as a book: the book, or what is wrong with it, part by part as the command `book` says it. */
export function bookInText(text: string): {
  readonly book: BookJson | null;
  readonly problems: readonly FieldProblem[];
} {
  const read = readJson(text);
  if ("problem" in read) return { book: null, problems: [{ path: "", message: read.problem }] };
  try {
    const book = read.json as BookJson;
    const problems = registerProblems(readBook(book));
    return problems.length > 0 ? { book: null, problems } : { book, problems: [] };
  } catch (error) {
    if (error instanceof FieldProblems) return { book: null, problems: error.problems };
    throw error;
  }
}

/** A draft of a book that was read from JSON, which has no tables and in which nothing is locked. */
export function draftFrom(draft: BookDraft, book: BookJson): BookDraft {
  return {
    ...draft,
    book,
    baseBudget: [],
    choices: NO_CHOICES,
    sources: {},
    locks: {},
    aside: {},
    pasting: null,
    editing: null,
    section: "proposals",
  };
}

/** A gap that is typed goes before. */
function withGaps(book: BookJson, baseBudget: Filled["baseBudget"]): BookJson {
  const typed = recordAt(book, ["place", "gap"]);
  try {
    return readBaseBudget(baseBudget, agenciesOf(book)).reduce(
      (before, line) =>
        typed[line.agency] === undefined
          ? put(before, ["place", "gap", line.agency], budgetByYear(line, yearsOf(book).length).gap)
          : before,
      book,
    );
  } catch (error) {
    if (error instanceof FieldProblems) return book;
    throw error;
  }
}
