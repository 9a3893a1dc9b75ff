import type { Field, Lever } from "../../model/book";
import { typedText } from "../../model/book";

/**
 * The answer to one field as the user gave it: a figure of the place as typed, a flag of the place, figures by name as
 * typed, or the names whose flag is not the default.
 */
export type FieldAnswer = string | boolean | EachAnswer | readonly string[];

/** Figures by name as typed; empty means the one for all, or the default where the field has none for all. */
export interface EachAnswer {
  readonly forAll: string;
  readonly each: Readonly<Record<string, string>>;
}

/** The answers to a lever's fields, by field. */
export type LeverAnswers = Readonly<Record<string, FieldAnswer>>;

/** The answers a new scenario starts with: the defaults, and no figure for all before one is given. */
export function firstLeverAnswers({ fields }: Lever): LeverAnswers {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, firstAnswer(field)]));
}

/** The figure of the place as typed. */
export function typedIn(answers: LeverAnswers, field: string): string {
  const answer = answers[field];
  return typeof answer === "string" ? answer : "";
}

/** The flag of the place. */
export function flagIn(answers: LeverAnswers, field: string): boolean {
  return answers[field] === true;
}

/** The figures by name as typed. */
export function eachIn(answers: LeverAnswers, field: string): EachAnswer {
  const answer = answers[field];
  return typeof answer === "object" && "forAll" in answer ? answer : noneGiven;
}

/** The figure as typed for one name, which may be any text, such as "constructor". */
export function typedFor({ each }: EachAnswer, name: string): string {
  return Object.hasOwn(each, name) ? each[name]! : "";
}

/** The figure typed for one name, without blanks around it. */
export function ownIn(answers: LeverAnswers, field: string, name: string): string {
  return typedFor(eachIn(answers, field), name).trim();
}

/** Of these names, those whose flag is set. */
export function tickedIn(
  answers: LeverAnswers,
  field: string,
  { default: usual }: Pick<Field, "default">,
  names: readonly string[],
): readonly string[] {
  const answer = answers[field];
  const unusual = typeof answer === "object" && !("forAll" in answer) ? answer : [];
  return names.filter((name) => unusual.includes(name) !== (usual === true));
}

/** The answer by which, of these names, those ticked have their flag set. */
export function ticked(
  { default: usual }: Pick<Field, "default">,
  names: readonly string[],
  set: readonly string[],
): FieldAnswer {
  return names.filter((name) => set.includes(name) !== (usual === true));
}

const noneGiven: EachAnswer = { forAll: "", each: {} };

function firstAnswer(field: Field): FieldAnswer {
  if (field.per !== "place") return field.kind === "flag" ? [] : noneGiven;
  return typeof field.default === "number" ? typedText(field, field.default) : field.default;
}
