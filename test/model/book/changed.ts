import type { Fields, Lever, Scenario, SettingsOf } from "../../../src/model/book";
import { settingsOf } from "../../../src/model/book";

/** The scenario with some settings of one lever changed. */
export function changed<F extends Fields>(
  scenario: Scenario,
  lever: Lever<F>,
  change: Partial<SettingsOf<F>>,
): Scenario {
  const settings = { ...settingsOf(scenario, lever), ...change };
  return { ...scenario, levers: { ...scenario.levers, [lever.id]: settings } };
}
