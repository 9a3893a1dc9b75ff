import { contradictionsAmong } from "../../../model/book";
import type { BookJson, Contradiction, Json, JsonRecord } from "../../../model/book";
import { at, put, recordsAt, textAt, textsAt, without } from "../../../model/json";
import { freeId, isIdea, needsWhitehall, proposalsOf } from "./proposals";

export function scenariosOf(book: BookJson): readonly JsonRecord[] {
  return recordsAt(book, ["scenarios"]);
}

/** What a scenario is called, for people. */
export function scenarioName(scenario: JsonRecord): string {
  return textAt(scenario, ["name"]).trim() || textAt(scenario, ["id"]);
}

/** The names of the scenarios that are proposed. */
export interface ScenarioNames {
  readonly all: string;
  readonly withoutWhitehall: string;
}

/** The scenarios that a book without any begins with: everything, and the same without Whitehall where anything waits for it. */
export function withFirstScenarios(book: BookJson, names: ScenarioNames): BookJson {
  if (scenariosOf(book).length > 0 || proposalsOf(book).length === 0) return book;
  const all = put(book, ["scenarios"], [{ id: "S1", name: names.all, on: possible(proposalsOf(book)) }]);
  return lacksWithoutWhitehall(all) ? withoutWhitehall(all, names.withoutWhitehall) : all;
}

/** Whether a proposal waits for Whitehall and no scenario goes without. */
export function lacksWithoutWhitehall(book: BookJson): boolean {
  const waiting = new Set(
    proposalsOf(book)
      .filter(needsWhitehall)
      .map(({ id }) => id),
  );
  return (
    waiting.size > 0 &&
    !scenariosOf(book).some((scenario) => !textsAt(scenario, ["on"]).some((id) => waiting.has(id)))
  );
}

/** A scenario of all that does not wait for Whitehall. */
export function withoutWhitehall(book: BookJson, name: string): BookJson {
  const local = proposalsOf(book).filter((proposal) => !needsWhitehall(proposal));
  return withScenario(book, { name, on: possible(local) });
}

/**
 * The proposals that can be on together, each before those that it rules out; without those whose needs are not met, and without ideas,
 * which are in no total until somebody puts them there.
 */
function possible(proposals: readonly JsonRecord[]): readonly string[] {
  const on: string[] = [];
  for (const proposal of proposals.filter((each) => !isIdea(each))) {
    const tried = [...on, textAt(proposal, ["id"])];
    if (!among(proposals, tried).some(({ kind }) => kind === "excludes")) on.push(textAt(proposal, ["id"]));
  }
  const unmet = new Set(
    among(proposals, on)
      .filter(({ kind }) => kind === "needs")
      .map(({ id }) => id),
  );
  return on.filter((id) => !unmet.has(id));
}

/** What contradicts what in a scenario. */
export function contradictionsIn(book: BookJson, scenario: JsonRecord): readonly Contradiction[] {
  return among(proposalsOf(book), textsAt(scenario, ["on"]));
}

/** The proposals that are off in a scenario because one that is on rules them out, each with that one. Ideas are off anyhow. */
export function ruledOutIn(
  book: BookJson,
  scenario: JsonRecord,
): readonly { readonly id: string; readonly by: string }[] {
  const on = textsAt(scenario, ["on"]);
  return proposalsOf(book).flatMap((proposal) => {
    const id = textAt(proposal, ["id"]);
    if (on.includes(id) || isIdea(proposal)) return [];
    const found = among(proposalsOf(book), [...on, id]).find(
      (each) => each.kind === "excludes" && (each.id === id || each.other === id),
    );
    return found === undefined ? [] : [{ id, by: found.id === id ? found.other : found.id }];
  });
}

function among(proposals: readonly JsonRecord[], on: readonly string[]): readonly Contradiction[] {
  const related = proposals.map((proposal) => ({
    id: textAt(proposal, ["id"]),
    requires: textsAt(proposal, ["requires"]),
    excludes: textsAt(proposal, ["excludes"]),
  }));
  return contradictionsAmong(related, on);
}

/** Another scenario at the end. */
export function withScenario(book: BookJson, scenario: JsonRecord): BookJson {
  const scenarios = scenariosOf(book);
  return { ...book, scenarios: [...scenarios, { id: freeId("S", scenarios), on: [], ...scenario }] };
}

export function withScenarioCopy(
  book: BookJson,
  position: number,
  nameOf: (name: string) => string,
): BookJson {
  const scenario = scenariosOf(book)[position];
  if (scenario === undefined) return book;
  return withScenario(book, { ...without(scenario, "id"), name: nameOf(scenarioName(scenario)) });
}

export function withoutScenario(book: BookJson, position: number): BookJson {
  return { ...book, scenarios: scenariosOf(book).filter((_, each) => each !== position) };
}

/** A scenario one place earlier (-1) or later (1). */
export function withScenarioMoved(book: BookJson, position: number, by: -1 | 1): BookJson {
  const scenarios = scenariosOf(book);
  const [moved, other] = [scenarios[position], scenarios[position + by]];
  if (moved === undefined || other === undefined) return book;
  return { ...book, scenarios: scenarios.with(position, other).with(position + by, moved) };
}

/** With a proposal on or off in a scenario; those that are on stay in the order of the register. */
export function withTick(book: BookJson, position: number, id: string, isOn: boolean): BookJson {
  const path = ["scenarios", position, "on"];
  const on = new Set(textsAt(book, path).filter((each) => each !== id));
  if (isOn) on.add(id);
  const ordered = proposalsOf(book)
    .map((proposal) => textAt(proposal, ["id"]))
    .filter((each) => on.has(each));
  return put(book, path, ordered);
}

/** What a scenario says anew of a proposal, and where in its list; nothing where it says nothing. */
export function settingOf(
  book: BookJson,
  position: number,
  id: string,
  field: string,
): { readonly at: number; readonly value: Json | undefined } | null {
  const found = recordsAt(book, ["scenarios", position, "set"]).findIndex(
    (each) => each.proposal === id && each.field === field,
  );
  if (found < 0) return null;
  return { at: found, value: at(book, ["scenarios", position, "set", found, "value"]) };
}

/** With something said anew of a proposal in a scenario; as in the register where nothing is given. */
export function withSetting(
  book: BookJson,
  position: number,
  {
    proposal,
    field,
    value,
  }: { readonly proposal: string; readonly field: string; readonly value: Json | undefined },
): BookJson {
  const path = ["scenarios", position, "set"];
  const all = recordsAt(book, path);
  const isIt = (each: JsonRecord): boolean => each.proposal === proposal && each.field === field;
  if (value === undefined)
    return put(
      book,
      path,
      all.filter((each) => !isIt(each)),
    );
  const setting = { proposal, field, value };
  return put(
    book,
    path,
    all.some(isIt) ? all.map((each) => (isIt(each) ? setting : each)) : [...all, setting],
  );
}
