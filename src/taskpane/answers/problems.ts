import { leastOf, mostOf, rangeInWords, readTyped, typedText } from "../../model/book";
import type { Field, FieldBounds, Lever } from "../../model/book";
import { namesFor } from "../registry";
import type { PlaceFacts } from "../registry";
import { texts } from "../texts";
import { eachIn, ownIn, typedIn } from "./answer";
import type { LeverAnswers } from "./answer";
import { fieldId } from "./field-id";
import type { FieldProblem } from "./field-id";
import { boundsOf } from "./to-settings";

/** What is wrong with the answers to a lever's fields, field by field; empty where nothing is. */
export function answerProblems(
  lever: Lever,
  answers: LeverAnswers,
  facts: PlaceFacts,
): readonly FieldProblem[] {
  return Object.entries(lever.fields).flatMap(([name, field]) => {
    if (field.kind === "flag") return [];
    const check = checkOf(field, boundsOf(facts));
    const id = fieldId(lever, name);
    if (field.per === "place") return check(id, field.ask.label, typedIn(answers, name));
    const names = namesFor(field, facts);
    const own = names.flatMap((each, index) => {
      const typed = ownIn(answers, name, each);
      const label = texts.fields.own(field.ask.label, each);
      return typed === "" ? [] : check(fieldId(lever, name, index), label, typed);
    });
    const { forAll } = field.ask;
    if (forAll === undefined) return own;
    const typed = eachIn(answers, name).forAll.trim();
    const isNeeded = names.some((each) => ownIn(answers, name, each) === "");
    return typed === "" && !isNeeded ? own : [...check(id, forAll.label, typed), ...own];
  });
}

type Check = (id: string, label: string, typed: string) => readonly FieldProblem[];

function checkOf(field: Field, bounds: FieldBounds | undefined): Check {
  return (id, label, typed) => {
    if (readTyped(field, typed, bounds) !== null) return [];
    const range = typedRange(field, bounds);
    const message =
      typed.trim() === "" && field.default === 0
        ? texts.problems.figureMissing(label, range)
        : texts.problems.figure(label, range, field.kind !== "whole");
    return [{ field: id, message }];
  };
}

/** What a field takes as it is typed: a share as a percentage without its sign. */
function typedRange(field: Field, bounds: FieldBounds | undefined): string {
  if (field.kind !== "share") return rangeInWords(field, bounds);
  const [least, most] = [leastOf(field), mostOf(field, bounds)].map((share) => typedText(field, share));
  return texts.fields.percentage(least ?? "", most ?? "");
}
