import type { FoundTable } from "../../reading";
import type { WriteReview } from "../../workbook";
import { answerProblems } from "../answers";
import type { FieldProblem } from "../answers";
import type { PaneLever, PlaceFacts, Readings, Registry } from "../registry";
import { texts } from "../texts";
import { leverAnswers, leversAsked, sourceAnswer, sourcesChosen } from "./answers";
import type { Answers } from "./answers";
import { fieldIds } from "./fields";
import { hasStop } from "./findings";
import { nameProblem } from "./name";
import { sourceProblems } from "./source-problems";

/** A step of the wizard: "tables", "count", "review", or the id of a lever for its step. */
export type StepId = string;

/** The kind of source that the count is of. */
const COUNTED = "spend";

/** The steps of the wizard in their order: its own, and between them one for each lever that the tables chosen allow. */
export function stepsOf(answers: Answers, registry: Registry): readonly StepId[] {
  const counts = sourcesChosen(answers, registry.sources).some(({ kind }) => kind === COUNTED);
  const levers = leversAsked(answers, registry).map(({ settings }) => settings.id);
  return ["tables", ...(counts ? ["count"] : []), ...levers, "review"];
}

/** What the answers of a step are checked against. */
export interface StepFacts {
  readonly tables: readonly FoundTable[];
  readonly readings: Readings;
  readonly place: PlaceFacts;
  readonly review: WriteReview | null;
  readonly overwriteAgreed: boolean;
  /** Names of the scenarios kept in the workbook, without the one being changed. */
  readonly otherNames: readonly string[];
}

/** What keeps the user from leaving a step forwards; empty when nothing does. */
export function problemsOf(
  step: StepId,
  answers: Answers,
  facts: StepFacts,
  registry: Registry,
): readonly FieldProblem[] {
  switch (step) {
    case "tables":
      return tablesProblems(answers, facts, registry);
    case "count":
      return [];
    case "review":
      return reviewProblems(facts);
    default:
      return registry.levers
        .filter(({ settings }) => settings.id === step)
        .flatMap((lever) => leverProblems(lever, answers, facts.place));
  }
}

function tablesProblems(answers: Answers, facts: StepFacts, registry: Registry): readonly FieldProblem[] {
  const name = nameProblem(answers.name, facts.otherNames);
  const named = name === null ? [] : [{ field: fieldIds.name, message: name }];
  return [...named, ...tableProblems({ answers, ...facts }, registry)];
}

/** What is wrong with the tables chosen and with what was read from them. */
export function tableProblems(
  { answers, ...facts }: Pick<StepFacts, "tables" | "readings"> & { readonly answers: Answers },
  { sources }: Registry,
): readonly FieldProblem[] {
  const unchosen = sourceProblems(answers, sources, facts.tables);
  if (unchosen.length > 0) return unchosen;
  const stopped = sourcesChosen(answers, sources).filter(({ kind }) => {
    const { reference } = sourceAnswer(answers, kind);
    const table = facts.tables.find(({ place }) => place.reference === reference);
    return hasStop(table ?? null) || hasStop(facts.readings[kind] ?? null);
  });
  return stopped.map(({ kind, inSentence }) => ({
    field: fieldIds.findings(kind),
    message: texts.problems.unread(inSentence),
  }));
}

function leverProblems(lever: PaneLever, answers: Answers, facts: PlaceFacts): readonly FieldProblem[] {
  if ((lever.nothingToAsk?.(facts) ?? null) !== null) return [];
  return answerProblems(lever.settings, leverAnswers(answers, lever.settings.id), facts);
}

function reviewProblems({ review, overwriteAgreed }: StepFacts): readonly FieldProblem[] {
  if (review === null) return [];
  if (hasStop(review)) return [{ field: fieldIds.reviewFindings, message: texts.problems.reviewStops }];
  if (review.editedCells.length === 0 || overwriteAgreed) return [];
  return [{ field: fieldIds.overwrite, message: texts.problems.confirm }];
}
