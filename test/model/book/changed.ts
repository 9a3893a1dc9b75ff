import type { Fields, Lever, SettingsOf } from "../../../src/model/book/settings";
import { settingsOf } from "../../../src/model/scenario";
import type { Scenario } from "../../../src/model/scenario";

/** The scenario with some settings of one lever changed. */
export function changed<F extends Fields>(
  scenario: Scenario,
  lever: Lever<F>,
  change: Partial<SettingsOf<F>>,
): Scenario {
  const settings = { ...settingsOf(scenario, lever), ...change };
  return { ...scenario, levers: { ...scenario.levers, [lever.id]: settings } };
}
