import type { Finding, FoundTable, GrantsReading, SpendReading } from "../../reading";
import type { WriteReview } from "../../workbook";
import { texts } from "../texts";
import type { Answers } from "./answers";
import { columnProblems } from "./columns";
import { fieldIds } from "./fields";
import type { FieldProblem } from "./fields";
import { hasStop } from "./findings";
import { nameProblem } from "./name";
import { readNumber, readPercent } from "./typed";

/** The steps of the wizard in their order. */
export const STEPS = ["tables", "count", "duplication", "grants", "review"] as const;
export type StepId = (typeof STEPS)[number];

/** What the answers of a step are held against. */
export interface StepFacts {
  readonly tables: readonly FoundTable[];
  readonly spend: SpendReading | null;
  readonly grants: GrantsReading | null;
  /** Services for which more than one agency pays. */
  readonly shared: readonly string[];
  readonly review: WriteReview | null;
  readonly overwriteAgreed: boolean;
  /** Names of the scenarios kept in the workbook, without the one being changed. */
  readonly otherNames: readonly string[];
}

/** The step after this one, or null after the last. */
export function stepAfter(step: StepId): StepId | null {
  return STEPS[STEPS.indexOf(step) + 1] ?? null;
}

/** The step before this one, or null before the first. */
export function stepBefore(step: StepId): StepId | null {
  return STEPS[STEPS.indexOf(step) - 1] ?? null;
}

/** What keeps the user from leaving a step forwards; empty when nothing does. */
export function problemsOf(step: StepId, answers: Answers, facts: StepFacts): readonly FieldProblem[] {
  switch (step) {
    case "tables":
      return tablesProblems(answers, facts);
    case "count":
      return [];
    case "duplication":
      return duplicationProblems(answers, facts);
    case "grants":
      return termsProblems(answers, facts);
    case "review":
      return reviewProblems(facts);
  }
}

function tablesProblems(answers: Answers, facts: StepFacts): FieldProblem[] {
  const name = nameProblem(answers.name, facts.otherNames);
  const columns = columnProblems(answers);
  const problems = name === null ? columns : [{ field: fieldIds.name, message: name }, ...columns];
  if (columns.length > 0) return problems;
  if (stopsAt(answers.spend.reference, facts.spend))
    problems.push({ field: fieldIds.spendFindings, message: texts.problems.spendUnread });
  if (stopsAt(answers.grants.reference, facts.grants)) {
    problems.push({ field: fieldIds.grantsFindings, message: texts.problems.grantsUnread });
  }
  return problems;

  function stopsAt(
    reference: string | null,
    reading: { readonly findings: readonly Finding[] } | null,
  ): boolean {
    const table = facts.tables.find(({ place }) => place.reference === reference);
    return hasStop(table ?? null) || hasStop(reading);
  }
}

function duplicationProblems(answers: Answers, facts: StepFacts): FieldProblem[] {
  if (facts.shared.length === 0) return [];
  const problems: FieldProblem[] = [];
  const own = facts.shared.map((service) => answers.shareByService[service]?.trim() ?? "");
  const forAll = answers.shareForAll.trim();
  if (forAll === "" && own.includes("")) {
    problems.push({ field: fieldIds.shareForAll, message: texts.problems.percentMissing });
  } else if (forAll !== "" && readPercent(forAll) === null) {
    problems.push({
      field: fieldIds.shareForAll,
      message: texts.problems.percent(texts.duplication.forAll),
    });
  }
  own.forEach((typed, index) => {
    if (typed === "" || readPercent(typed) !== null) return;
    const label = texts.duplication.ownShare(facts.shared[index] ?? "");
    problems.push({ field: fieldIds.shareOf(index), message: texts.problems.percent(label) });
  });
  const agencies = facts.spend?.agencies.length ?? 1;
  const kept = readNumber(answers.providersKept);
  if (kept === null || !Number.isInteger(kept) || kept < 1 || kept > agencies) {
    problems.push({
      field: fieldIds.providersKept,
      message: texts.problems.kept(texts.duplication.kept, agencies),
    });
  }
  if (readPercent(answers.achievable) === null) {
    problems.push({
      field: fieldIds.achievable,
      message: texts.problems.percent(texts.duplication.achievable),
    });
  }
  return problems;
}

function termsProblems(answers: Answers, facts: StepFacts): FieldProblem[] {
  return (facts.spend?.services ?? []).flatMap((service, index) => [
    ...figureProblem(answers.values[service], fieldIds.valueOf(index), texts.grants.value(service)),
    ...figureProblem(answers.floors[service], fieldIds.floorOf(index), texts.grants.floor(service)),
  ]);
}

/** What is wrong with a figure that may be left empty, and must else be 0 or more. */
function figureProblem(typed: string | undefined, field: string, label: string): FieldProblem[] {
  if ((typed ?? "").trim() === "") return [];
  const figure = readNumber(typed ?? "");
  const wrong = figure === null || figure < 0;
  return wrong ? [{ field, message: texts.problems.figure(label) }] : [];
}

function reviewProblems({ review, overwriteAgreed }: StepFacts): FieldProblem[] {
  if (review === null) return [];
  if (hasStop(review)) return [{ field: fieldIds.reviewFindings, message: texts.problems.reviewStops }];
  if (review.editedCells.length === 0 || overwriteAgreed) return [];
  return [{ field: fieldIds.overwrite, message: texts.problems.confirm }];
}
