import type { SourcesChosen } from "../../model/book";
import { texts } from "../texts";
import { troubleFrom } from "./work";
import type { PanePort } from "./work";

/** Which tables are not in the workbook any more, each in a sentence; and where that could not be looked up, that it could not, and why. */
export async function goneOf(port: PanePort, sources: SourcesChosen): Promise<readonly string[]> {
  if (Object.keys(sources).length === 0) return [];
  try {
    return await port.tablesGone(sources);
  } catch (error) {
    return [texts.problems.tablesNotLookedFor(troubleFrom(error).message)];
  }
}
