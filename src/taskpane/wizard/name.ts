import { scenarioNameProblem } from "../../model/scenario";
import { texts } from "../texts";

/** What is wrong with the name of a scenario, or null. `otherNames` are the scenarios it must not overwrite by accident. */
export function nameProblem(typed: string, otherNames: readonly string[]): string | null {
  const name = typed.trim();
  const taken = otherNames.some((other) => other.toLowerCase() === name.toLowerCase());
  return scenarioNameProblem(name) ?? (taken ? texts.problems.nameTaken(name) : null);
}
