import type { Scenario, SourceChoice } from "../../model/book";
import { readAs, readScenario, sourceOf } from "../../reading";
import type { Readings, ScenarioReading, SourceReading } from "../../reading";
import { fetchTables } from "./fetch-tables";

/** Reads a table chosen as a kind of source, beside the readings it needs. Two round trips, more only for very long tables. */
export async function readSource(
  context: Excel.RequestContext,
  kind: string,
  choice: SourceChoice,
  before: Readings,
): Promise<SourceReading> {
  const [table] = await fetchTables(context, [{ kind, choice }]);
  return readAs(sourceOf(kind), table!, choice.roles, before);
}

/** Reads all tables of a scenario or of a book. Two round trips, more only for very long tables. */
export async function readSources(
  context: Excel.RequestContext,
  scenario: Pick<Scenario, "sources">,
): Promise<ScenarioReading> {
  const requests = Object.entries(scenario.sources).map(([kind, choice]) => ({ kind, choice }));
  const tables = await fetchTables(context, requests);
  return readScenario(scenario, new Map(requests.map(({ kind }, index) => [kind, tables[index]!])));
}
