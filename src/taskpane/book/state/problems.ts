import { BookProblems, readBook, registerProblems, registerWarnings } from "../../../model/book";
import type { BookJson, BookProblem, FormField, Json } from "../../../model/book";
import type { FieldProblem } from "../../fields";
import { percentText } from "../../figures";
import { bookTexts } from "../../texts/book";
import type { Section } from "./draft";
import { at, isJsonList, isJsonRecord, textAt } from "../../../model/json";
import { fieldIdOf, pathIn } from "./path";
import type { Path } from "./path";
import { contradictionsIn, scenarioName, scenariosOf } from "./scenarios";
import { partAt } from "./words";

const { problems: said } = bookTexts;

/** What is wrong with a book at one field of the pane. */
export interface DraftProblem extends FieldProblem {
  readonly section: Section;
  /** The position of the proposal that the field is of; null where it is of none. */
  readonly proposal: number | null;
}

/** All that is wrong with a book that is being made, in the order of its parts, one for each field. */
export function problemsOf(book: BookJson): readonly DraftProblem[] {
  const found = [...modelProblems(book).map((problem) => worded(book, problem)), ...contradictory(book)];
  const ofFields = new Map<string, DraftProblem>();
  for (const problem of found) if (!ofFields.has(problem.field)) ofFields.set(problem.field, problem);
  return [...ofFields.values()];
}

/** What is worth another look in a book and keeps it from nothing; nothing while something is wrong with it. */
export function warningsOf(book: BookJson): readonly DraftProblem[] {
  try {
    return registerWarnings(readBook(book)).map((warning) => worded(book, warning));
  } catch (error) {
    if (error instanceof BookProblems) return [];
    throw error;
  }
}

function modelProblems(book: BookJson): readonly BookProblem[] {
  try {
    return registerProblems(readBook(book));
  } catch (error) {
    if (error instanceof BookProblems) return error.problems;
    throw error;
  }
}

/** What the model says, of the field on the page and in words for people. */
function worded(book: BookJson, { path: text, message }: BookProblem): DraftProblem {
  const path = pathIn(text);
  const { path: field, label, field: asked } = partAt(book, path);
  return {
    field: fieldIdOf(field),
    message: sentence(label, asked, at(book, path.slice(0, field.length)), { path, field, message }),
    section: sectionOf(path),
    proposal: path[0] === "proposals" && typeof path[1] === "number" ? path[1] : null,
  };
}

function sentence(
  label: string,
  asked: FormField | null,
  value: Json | undefined,
  { path, field, message }: { readonly path: Path; readonly field: Path; readonly message: string },
): string {
  if (path[1] === "indices" && path.length === 4) return said.enter(label, said.above(said.number));
  if (path[1] === "gap" && path.length > field.length) return said.enter(label, said.amounts);
  if (path[1] === "agencies" && path.length === 2) return said.noAgencies;
  if (path[1] === "allows") return said.enter(label, said.year);
  if (path[1] === "discount" && !(isJsonList(value) && value.length > 0 && path.length === field.length))
    return said.enter(label, isJsonList(value) ? said.percentages : bounded(said.percentage, 0, 1, "share"));
  if (asked === null) return said.about(label, message);
  const { as } = asked.ask;
  const isOfAll = path.length === field.length;
  const sum = message.includes("add up to") ? sumOf(as, value) : null;
  if (isOfAll && sum !== null) return sum === 0 ? said.none(label) : said.sum(label, percentText(sum));
  if (!isOfAll || !isRight(asked, value)) return whatToEnter(label, asked);
  return said.about(label, message);
}

/** What shares add up to; null where the field holds none, or one that is no number. */
function sumOf(as: FormField["ask"]["as"], value: Json | undefined): number | null {
  if (as !== "shares by agency" && as !== "shares by year") return null;
  const shares = isJsonRecord(value) ? Object.values(value) : isJsonList(value) ? value : [];
  if (!shares.every((share) => typeof share === "number")) return null;
  return shares.reduce<number>((sum, share) => sum + (share as number), 0);
}

function isRight({ read, isRequired }: FormField, value: Json | undefined): boolean {
  if (value === undefined) return !isRequired;
  try {
    read(value);
    return true;
  } catch (error) {
    if (error instanceof BookProblems) return false;
    throw error;
  }
}

function whatToEnter(label: string, { ask: { as }, least, most }: FormField): string {
  switch (as) {
    case "year":
      return said.enter(label, said.year);
    case "share":
    case "share by service":
    case "shares by agency":
      return said.enter(label, bounded(said.percentage, least ?? (as === "share" ? 0 : null), most, "share"));
    case "whole":
      return said.enter(label, bounded(said.whole, least, most));
    case "number":
      return said.enter(label, bounded(said.number, least, most));
    case "amount":
      return said.enter(label, least === null ? said.above(said.amount) : bounded(said.amount, least, most));
    case "amounts by year":
      return said.enter(label, said.amounts);
    case "shares by year":
      return said.enter(label, said.percentages);
    case "services":
    case "grants":
    case "proposals":
      return said.tick(label);
    case "text":
      return said.enter(label, said.name);
    case "choice":
    case "flag":
    case "index":
    case "group":
      return said.choose(label);
  }
}

function bounded(what: string, least: number | null, most: number | null, as?: "share"): string {
  const shown = (figure: number): string => (as === "share" ? percentText(figure) : String(figure));
  if (least !== null && most !== null) return said.between(what, shown(least), shown(most));
  return least === null ? what : said.orMore(what, shown(least));
}

/** Scenarios that contradict themselves: the sheets would have no figures of them. */
function contradictory(book: BookJson): readonly DraftProblem[] {
  return scenariosOf(book).flatMap((scenario, position) =>
    contradictionsIn(book, scenario).length === 0
      ? []
      : {
          field: fieldIdOf(["scenarios", position, "on"]),
          message: bookTexts.scenarios.contradiction(scenarioName(scenario)),
          section: "scenarios" as const,
          proposal: null,
        },
  );
}

function sectionOf([root]: Path): Section {
  if (root === "proposals" || root === "scenarios") return root;
  return root === "place" || root === "groups" ? "place" : "tables";
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
