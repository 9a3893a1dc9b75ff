import {
  FieldProblems,
  readBaseBudget,
  readBook,
  registerProblems,
  registerWarnings,
} from "../../../model/book";
import type { AskedAs, BookJson, FieldProblem } from "../../../model/book";
import { bookTexts } from "../../texts/book";
import { contradictory, uneven, unexplained } from "./between-fields";
import { proposalIn, sectionOf } from "./draft-problem";
import type { DraftProblem } from "./draft-problem";
import { asOne } from "./filled";
import type { Filled } from "./filled";
import { at, isJsonList, textAt } from "../../../model/json";
import { fieldIdOf, pathIn } from "./path";
import type { Path } from "./path";
import { agenciesOf } from "./place";
import { isRight, sentence } from "./sentences";
import { partAt } from "./words";

/** All that is wrong with a book that is being made, in the order of its parts, one for each field. */
export function problemsOf(draft: Filled): readonly DraftProblem[] {
  const { book, baseBudget } = draft;
  const all = asOne(draft);
  const ofModel = [
    ...problemsIn(() => registerProblems(readBook(book))),
    ...problemsIn(() => {
      readBaseBudget(baseBudget, agenciesOf(book));
      return [];
    }),
  ];
  const found = [
    ...ofModel.map((problem) => worded(all, problem)),
    ...uneven(book),
    ...unexplained(book),
    ...contradictory(book),
  ];
  const ofFields = new Map<string, DraftProblem>();
  for (const problem of found) if (!ofFields.has(problem.field)) ofFields.set(problem.field, problem);
  return [...ofFields.values()];
}

/**
 * What is wrong with what a field holds, by itself and in the words that a step that is refused has for it; null where nothing is, or nothing is
 * typed.
 */
export function wrongAt(book: BookJson, path: Path): string | null {
  const value = at(book, path);
  if (value === undefined || value === "") return null;
  const { path: shown, label, field } = partAt(book, path);
  if (path[1] === "gap" && isJsonList(value)) {
    // A gap is in no form: it is wrong by itself where a figure of it is none.
    const none = value.findIndex((each) => typeof each !== "number");
    const where = { path: [...path, none], field: path, message: "" };
    return none === -1 ? null : sentence(label, field, value, where);
  }
  if (field === null || shown.length !== path.length) return null;
  const last = path.at(-1);
  const isOfOne = typeof last === "string" && BY_NAME.includes(field.ask.as);
  if (isRight(field, isOfOne ? { [last]: value } : value)) return null;
  return sentence(label, field, value, { path, field: shown, message: "" });
}

/** Fields that are asked name by name. */
const BY_NAME: readonly AskedAs[] = ["shares by agency", "share by service", "amounts by service"];

/** What is worth another look in a book and keeps it from nothing; nothing while something is wrong with it. */
export function warningsOf(draft: Filled): readonly DraftProblem[] {
  try {
    return registerWarnings(readBook(draft.book)).map((warning) => worded(asOne(draft), warning));
  } catch (error) {
    if (error instanceof FieldProblems) return [];
    throw error;
  }
}

function problemsIn(problems: () => readonly FieldProblem[]): readonly FieldProblem[] {
  try {
    return problems();
  } catch (error) {
    if (error instanceof FieldProblems) return error.problems;
    throw error;
  }
}

/** What the model says, of the field on the page and in words for people. */
function worded(book: BookJson, { path: text, message }: FieldProblem): DraftProblem {
  const path = pathIn(text);
  const { path: field, label, field: asked } = partAt(book, path);
  return {
    field: fieldIdOf(field),
    message: sentence(label, asked, at(book, path.slice(0, field.length)), { path, field, message }),
    section: sectionOf(path),
    proposal: proposalIn(path),
  };
}

/** What keeps a book from being written, beside what is wrong with it. */
export function lacking(book: BookJson): readonly DraftProblem[] {
  const { review } = bookTexts;
  const lacks = (name: "proposals" | "scenarios", message: string): readonly DraftProblem[] => {
    const list = at(book, [name]);
    if (isJsonList(list) && list.length > 0) return [];
    return [{ field: fieldIdOf([name]), message, section: name, proposal: null }];
  };
  return [...lacks("proposals", review.noProposal), ...lacks("scenarios", review.noScenario)];
}

/** The unit of a book, to be shown beside amounts. */
export function unitOf(book: BookJson): string {
  return textAt(book, ["place", "unit"]);
}
