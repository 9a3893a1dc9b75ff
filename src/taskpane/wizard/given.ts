import { tidyName } from "../../model/names";
import { settingInWords } from "../answers";
import { placeFacts } from "../registry";
import type { PaneLever, PlaceFacts, Readings, Registry } from "../registry";
import { texts } from "../texts";
import { leversAsked, sourceAnswer, sourcesChosen } from "./answers";
import type { Answers } from "./answers";
import { leverSettings } from "./scenario";
import type { PaneState } from "./state";
import type { StepId } from "./steps";

/** A question of the wizard with its answer in words. */
export interface GivenAnswer {
  readonly question: string;
  readonly answer: string;
  readonly step: StepId;
}

type Answered = Pick<PaneState, "answers" | "tables" | "readings">;

/** The answers so far in words, for checking before the write. */
export function givenAnswers(
  { answers, tables, readings }: Answered,
  { levers, sources }: Registry,
): readonly GivenAnswer[] {
  const facts = placeFacts(readings, sources);
  const chosen = sourcesChosen(answers, sources).map(({ kind, review }) => {
    const { reference } = sourceAnswer(answers, kind);
    const table = tables.find(({ place }) => place.reference === reference);
    return { question: review, answer: table?.label ?? "", step: "tables" };
  });
  return [
    { question: texts.review.name, answer: tidyName(answers.name), step: "tables" },
    ...chosen,
    ...leversAsked(answers, { levers, sources }).flatMap((lever) =>
      givenFor(lever, answers, readings, facts),
    ),
  ];
}

/** A line for each field of a lever; only the first where there is nothing to ask. */
function givenFor(lever: PaneLever, answers: Answers, readings: Readings, facts: PlaceFacts): GivenAnswer[] {
  const { id, fields } = lever.settings;
  const given = leverSettings(lever, answers, facts);
  const nothing = lever.nothingToAsk?.(facts) ?? null;
  const lines = Object.entries(fields).flatMap(([name, field]) => {
    const setting = given?.[name];
    if (setting === undefined) return [];
    const answer = lever.inReview?.(name, setting, readings) ?? settingInWords(field, setting, facts);
    return [{ question: field.ask.review, answer, step: id }];
  });
  return nothing === null ? lines : lines.slice(0, 1).map((line) => ({ ...line, answer: nothing.review }));
}
