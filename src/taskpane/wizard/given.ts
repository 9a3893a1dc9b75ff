import { tidyName } from "../../model/names";
import { withUnit } from "../../model/wording";
import { amountFormat, percentText } from "../figures";
import { texts } from "../texts";
import { sharedNames } from "./facts";
import { fixedShares } from "./scenario";
import type { PaneState } from "./state";
import type { StepId } from "./steps";
import { readNumber, readPercent } from "./typed";

/** A question of the wizard with its answer in words. */
export interface GivenAnswer {
  readonly question: string;
  readonly answer: string;
  readonly step: StepId;
}

type Answered = Pick<PaneState, "answers" | "tables" | "spend" | "grants">;

/** The answers so far in words, for checking before the write. */
export function givenAnswers({ answers, tables, spend, grants }: Answered): readonly GivenAnswer[] {
  const label = (reference: string | null): string =>
    tables.find(({ place }) => place.reference === reference)?.label ?? "";
  const shared = sharedNames({ spend });
  const levers: GivenAnswer[] =
    shared.length === 0
      ? [{ question: texts.review.share, answer: texts.review.shareNone, step: "duplication" }]
      : [
          {
            question: texts.review.share,
            answer: shareInWords(fixedShares(answers, shared)),
            step: "duplication",
          },
          { question: texts.review.kept, answer: answers.providersKept.trim(), step: "duplication" },
          {
            question: texts.review.achievable,
            answer: percentText(readPercent(answers.achievable) ?? 0),
            step: "duplication",
          },
        ];
  return [
    { question: texts.review.name, answer: tidyName(answers.name), step: "tables" },
    { question: texts.review.spend, answer: label(answers.spend.reference), step: "tables" },
    { question: texts.review.grants, answer: label(answers.grants.reference), step: "tables" },
    ...levers,
    { question: texts.review.pooled, answer: pooledInWords(answers.pooled, grants), step: "grants" },
    { question: texts.review.values, answer: valuesInWords(answers.values, spend), step: "grants" },
    { question: texts.review.floors, answer: floorsInWords(answers.floors, spend), step: "grants" },
  ];
}

function shareInWords(shares: Readonly<Record<string, number>> | null): string {
  const different = [...new Set(Object.values(shares ?? {}))];
  const [only] = different;
  return different.length === 1 && only !== undefined ? percentText(only) : texts.review.shareEach;
}

function pooledInWords(pooled: readonly string[], grants: PaneState["grants"]): string {
  const all = grants?.grants ?? [];
  const chosen = all.filter(({ grant }) => pooled.includes(grant));
  if (chosen.length === 0) return texts.review.pooledNone;
  const amount = chosen.reduce((sum, { award }) => sum + award, 0);
  const figure = withUnit(amountFormat([amount])(amount), grants?.unit ?? "£");
  return texts.review.pooledCount(chosen.length, all.length, figure);
}

function valuesInWords(values: Readonly<Record<string, string>>, spend: PaneState["spend"]): string {
  const own = (spend?.services ?? []).filter((service) => {
    const typed = values[service]?.trim() ?? "";
    return typed !== "" && readNumber(typed) !== 1;
  });
  return own.length === 0 ? texts.review.valuesSame : texts.review.valuesOwn(own.length);
}

function floorsInWords(floors: Readonly<Record<string, string>>, spend: PaneState["spend"]): string {
  const given = (spend?.services ?? [])
    .map((service) => readNumber(floors[service] ?? "") ?? 0)
    .filter((floor) => floor > 0);
  if (given.length === 0) return texts.review.floorsNone;
  const total = given.reduce((sum, floor) => sum + floor, 0);
  return texts.review.floorsOf(given.length, withUnit(amountFormat([total])(total), spend?.unit ?? "£"));
}
