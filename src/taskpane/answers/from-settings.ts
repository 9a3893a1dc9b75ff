import { byName } from "../../model/names";
import { typedText } from "../../model/book";
import type { Field, FieldValue, Lever, LeverSettings, Setting } from "../../model/book";
import { namesFor } from "../registry";
import type { PlaceFacts } from "../registry";
import { firstLeverAnswers } from "./answer";
import type { EachAnswer, FieldAnswer, LeverAnswers } from "./answer";

/**
 * The answers that settings came from, so that they can be changed. With the tables read, names are spelt as they are there
 * now, and those to which the settings give nothing have the default where a figure was asked for all.
 */
export function answersFrom(lever: Lever, settings: LeverSettings, facts?: PlaceFacts): LeverAnswers {
  const answers = Object.entries(lever.fields).flatMap(([name, field]) => {
    const setting = settings[name];
    return setting === undefined ? [] : [[name, answerFrom(field, setting, facts)] as const];
  });
  return { ...firstLeverAnswers(lever), ...Object.fromEntries(answers) };
}

function answerFrom(field: Field, setting: Setting, facts: PlaceFacts | undefined): FieldAnswer {
  if (typeof setting === "number") return typedText(field, setting);
  if (typeof setting === "boolean") return setting;
  const names = facts === undefined ? Object.keys(setting) : namesFor(field, facts);
  const given = byName<FieldValue>(setting);
  if (field.kind === "flag") return names.filter((name) => (given(name) ?? field.default) !== field.default);
  const typed = (name: string): string => typedText(field, Number(given(name) ?? field.default));
  if (field.ask.forAll === undefined) {
    const own = names.filter((name) => given(name) !== undefined);
    return { forAll: "", each: Object.fromEntries(own.map((name) => [name, typed(name)])) };
  }
  const anyGiven = Object.keys(setting).length > 0 && names.length > 0;
  return anyGiven ? oneOrEach(field, names, typed) : { forAll: "", each: {} };
}

/** One figure for all where every name has the same, or each name's own. */
function oneOrEach(field: Field, names: readonly string[], typed: (name: string) => string): EachAnswer {
  const [only, ...others] = new Set(names.map(typed));
  if (only !== undefined && others.length === 0) return { forAll: only, each: {} };
  return {
    forAll: typedText(field, Number(field.default)),
    each: Object.fromEntries(names.map((name) => [name, typed(name)])),
  };
}
