import type { SourcesChosen } from "../../model/book";
import type { PanePort } from "./work";

/** Which tables are not in the workbook any more, each in a sentence. Tables that cannot be looked for now are found missing when they are read. */
export function goneOf(port: PanePort, sources: SourcesChosen): Promise<readonly string[]> {
  if (Object.keys(sources).length === 0) return Promise.resolve([]);
  return port.tablesGone(sources).catch(() => []);
}
