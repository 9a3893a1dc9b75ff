import { settingsProblems } from "./settings";
import type { FieldBounds, Lever } from "./settings";
import { settingsOf } from "./scenario";
import type { Scenario } from "./scenario";

/** What is wrong with the settings of a scenario's levers, one sentence each; empty where they can be written. */
export function leverProblems(
  scenario: Scenario,
  levers: readonly Lever[],
  bounds?: FieldBounds,
): readonly string[] {
  return levers.flatMap((lever) => settingsProblems(lever, settingsOf(scenario, lever), bounds));
}
