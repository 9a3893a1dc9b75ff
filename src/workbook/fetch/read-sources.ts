import type { SourceChoice, SourcesChosen } from "../../model/book";
import { readAs, readChosen, sourceOf } from "../../reading";
import type { Readings, ChosenReading, SourceReading } from "../../reading";
import type { Sync } from "../together";
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

/** Reads all tables that were chosen. Two round trips, more only for very long tables. */
export async function readSources(
  context: Excel.RequestContext,
  chosen: { readonly sources: SourcesChosen },
  sync: Sync,
): Promise<ChosenReading> {
  const requests = Object.entries(chosen.sources).map(([kind, choice]) => ({ kind, choice }));
  const tables = await fetchTables(context, requests, sync);
  return readChosen(chosen, new Map(requests.map(({ kind }, index) => [kind, tables[index]!])));
}
