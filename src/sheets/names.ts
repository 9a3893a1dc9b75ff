import { tidyName } from "../model/names";
import { sheetLevers } from "./levers";
import type { SheetLever } from "./lever";

/** The second part of the names of the sheets that every scenario has, after the scenario's name; by their keys. */
const TITLES: Readonly<Record<string, string>> = {
  summary: "Summary",
  inputs: "Inputs",
  count: "Count",
  grouped: "Grouped",
};

/** The keys of all sheets that a scenario may have. */
export function sheetKeys(levers: readonly SheetLever[]): readonly string[] {
  return [...Object.keys(TITLES), ...levers.map(({ settings }) => settings.id)];
}

/** The name of a scenario's sheet: of the one with this key, "summary", "inputs", "count" or the id of a lever. */
export function sheetName(
  scenario: string,
  key: string,
  levers: readonly SheetLever[] = sheetLevers,
): string {
  const lever = levers.find(({ settings }) => settings.id === key);
  const title = TITLES[key] ?? lever?.sheet.title;
  if (title === undefined) throw new Error(`No scenario has a sheet "${key}".`);
  return `${tidyName(scenario)} ${title}`;
}
