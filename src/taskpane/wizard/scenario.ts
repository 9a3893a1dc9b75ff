import { defaultSettings, settingsOf } from "../../model/book";
import type { LeverSettings, Scenario, SourceChoice, SourceRoles } from "../../model/book";
import { tidyName } from "../../model/names";
import type { FoundTable } from "../../reading";
import { answersFrom, settingsFrom } from "../answers";
import type { LeverAnswers } from "../answers";
import type { PaneLever, PaneSource, PlaceFacts, Registry } from "../registry";
import { leftOut, leversAsked, leverAnswers, sourceAnswer, sourcesChosen } from "./answers";
import type { Answers, SourceAnswer } from "./answers";

/** The scenario the answers describe, or null while something is missing or wrong. */
export function scenarioOf(
  answers: Answers,
  tables: readonly FoundTable[],
  facts: PlaceFacts,
  { levers, sources }: Registry,
): Scenario | null {
  const choices = new Map<string, SourceChoice>();
  for (const source of sourcesChosen(answers, sources)) {
    const choice = sourceChoice(source, sourceAnswer(answers, source.kind), tables);
    if (choice === null) return null;
    choices.set(source.kind, choice);
  }
  if (choices.size === 0) return null;
  const given = new Map<string, LeverSettings>();
  for (const lever of leversAsked(answers, { levers, sources })) {
    const settings = leverSettings(lever, answers, facts);
    if (settings === null) return null;
    given.set(lever.settings.id, settings);
  }
  return {
    name: tidyName(answers.name),
    sources: Object.fromEntries(choices),
    levers: Object.fromEntries(given),
    ...(answers.largest === undefined ? {} : { largest: answers.largest }),
  };
}

/** The tables chosen, by kind of source, with their columns; without those of which something is missing. */
export function sourcesOf(
  answers: Answers,
  tables: readonly FoundTable[],
  { sources }: Registry,
): Readonly<Record<string, SourceChoice>> {
  const chosen = sourcesChosen(answers, sources).flatMap((source) => {
    const choice = sourceChoice(source, sourceAnswer(answers, source.kind), tables);
    return choice === null ? [] : [[source.kind, choice] as const];
  });
  return Object.fromEntries(chosen);
}

/** What the answers give for a lever; null while one is missing or wrong. Where nothing is asked, nothing can be wrong. */
export function leverSettings(lever: PaneLever, answers: Answers, facts: PlaceFacts): LeverSettings | null {
  const { settings } = lever;
  const given = settingsFrom(settings, leverAnswers(answers, settings.id), facts);
  const isAsked = (lever.nothingToAsk?.(facts) ?? null) === null;
  return given ?? (isAsked ? null : defaultSettings(settings));
}

/** The table and columns chosen for a source, or null while something is missing. */
export function sourceChoice(
  { source }: PaneSource,
  answer: SourceAnswer,
  tables: readonly FoundTable[],
): SourceChoice | null {
  const table = tables.find(({ place }) => place.reference === answer.reference);
  if (table === undefined) return null;
  const roles = new Map<string, SourceRoles[string]>();
  for (const [role, { required }] of Object.entries(source.roles)) {
    const column = answer.roles[role] ?? null;
    if (column !== null && !(typeof column === "object" && column.length === 0)) roles.set(role, column);
    else if (required) return null;
  }
  return { place: table.place, roles: Object.fromEntries(roles) };
}

/** The answers that a saved scenario came from, so that it can be changed. */
export function answersOf(scenario: Scenario, { levers, sources }: Registry, facts?: PlaceFacts): Answers {
  return {
    name: scenario.name,
    said: new Map(),
    sources: Object.fromEntries(
      sources.map(({ kind }) => {
        const choice = scenario.sources[kind];
        return [kind, choice ? { reference: choice.place.reference, roles: choice.roles } : leftOut];
      }),
    ),
    levers: leverAnswersOf(scenario, levers, facts),
    ...(scenario.largest === undefined ? {} : { largest: scenario.largest }),
  };
}

/** The part of `answersOf` that names agencies, services and grants. */
export function leverAnswersOf(
  scenario: Scenario,
  levers: readonly PaneLever[],
  facts?: PlaceFacts,
): Readonly<Record<string, LeverAnswers>> {
  return Object.fromEntries(
    levers.map(({ settings }) => [settings.id, answersFrom(settings, settingsOf(scenario, settings), facts)]),
  );
}
