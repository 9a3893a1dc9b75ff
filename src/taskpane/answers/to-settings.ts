import { readTyped } from "../../model/book";
import type { Field, FieldBounds, Fields, Lever, Setting, SettingsOf } from "../../model/book";
import { namesFor } from "../registry";
import type { PlaceFacts } from "../registry";
import { eachIn, flagIn, ownIn, tickedIn, typedIn } from "./answer";
import type { LeverAnswers } from "./answer";

/** The settings that the answers describe; null while one is missing or wrong. */
export function settingsFrom<F extends Fields>(
  lever: Lever<F>,
  answers: LeverAnswers,
  facts: PlaceFacts,
): SettingsOf<F> | null {
  const settings = new Map<string, Setting>();
  for (const [name, field] of Object.entries(lever.fields)) {
    const setting = settingFrom(name, field, answers, facts);
    if (setting === null) return null;
    settings.set(name, setting);
  }
  return Object.fromEntries(settings) as SettingsOf<F>;
}

/** What the figures of settings are bound by; nothing before the place is known. */
export function boundsOf({ agencies }: PlaceFacts): FieldBounds | undefined {
  return agencies.length === 0 ? undefined : { agencies: agencies.length };
}

function settingFrom(name: string, field: Field, answers: LeverAnswers, facts: PlaceFacts): Setting | null {
  const names = namesFor(field, facts);
  if (field.kind === "flag") {
    if (field.per === "place") return flagIn(answers, name);
    const set = tickedIn(answers, name, field, names);
    return figuresFor(names, (each) => set.includes(each), field);
  }
  const read = (typed: string) => readTyped(field, typed, boundsOf(facts));
  if (field.per === "place") return read(typedIn(answers, name));
  const { forAll } = eachIn(answers, name);
  const withoutOwn = field.ask.forAll === undefined ? field.default : read(forAll);
  return figuresFor(
    names,
    (each) => {
      const own = ownIn(answers, name, each);
      return own === "" ? withoutOwn : read(own);
    },
    field,
  );
}

/** The figure of each name, without those that are the default, unless one was asked for all; null where one has none. */
function figuresFor(
  names: readonly string[],
  figureOf: (name: string) => number | boolean | null,
  field: Field,
): Setting | null {
  const figures = new Map<string, number | boolean>();
  for (const name of names) {
    const figure = figureOf(name);
    if (figure === null) return null;
    if (field.ask.forAll !== undefined || figure !== field.default) figures.set(name, figure);
  }
  return Object.fromEntries(figures);
}
