import type { Scenario } from "../../model/book";
import { readScenario, sources } from "../../reading";
import type { ChoiceOf, NeededBy, ReadingOf, ScenarioReading, SourceKind } from "../../reading";
import { fetchTables } from "./fetch-tables";

/** Reads a table chosen as a source. Two round trips, more only for very long tables. */
export async function readSource<Kind extends SourceKind>(
  context: Excel.RequestContext,
  kind: Kind,
  choice: ChoiceOf<Kind>,
  needed: NeededBy<Kind>,
): Promise<ReadingOf<Kind>> {
  const [table] = await fetchTables(context, [{ kind, choice }]);
  return sources[kind].read(table!, choice.roles, needed);
}

/** Reads all tables of a scenario. Two round trips, more only for very long tables. */
export async function readSources(
  context: Excel.RequestContext,
  scenario: Scenario,
): Promise<ScenarioReading> {
  const [spend, grants] = await fetchTables(context, [
    { kind: "spend", choice: scenario.spend },
    { kind: "grants", choice: scenario.grants },
  ]);
  return readScenario(scenario, { spend: spend!, grants: grants! });
}
