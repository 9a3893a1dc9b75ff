import { nameKey, tidyName } from "../../model/names";
import { scenarioNameProblem } from "../../model/book";
import { texts } from "../texts";

/** What is wrong with the name of a scenario, or null. `otherNames` are the scenarios it must not overwrite by accident. */
export function nameProblem(typed: string, otherNames: readonly string[]): string | null {
  const name = tidyName(typed);
  const taken = otherNames.some((other) => nameKey(other) === nameKey(name));
  return scenarioNameProblem(name) ?? (taken ? texts.problems.nameTaken(name) : null);
}
