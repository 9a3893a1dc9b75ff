import { readBook, workOutPooling } from "../../../../src/model/book";
import type { JsonRecord } from "../../../../src/model/book";
import { put } from "../../../../src/model/json";
import type { SolveProgramme } from "../../../../src/model/programme";

/** Where neither match nor a minimum award is among the rules nothing else is asked. */
const NO_SOLVER: SolveProgramme = () => Promise.reject(new Error("There is no match among them."));

/** A book with what its grants do over the years, as it was worked out of a scenario. */
export async function withWorked(
  json: JsonRecord,
  scenario: string,
  solve: SolveProgramme = NO_SOLVER,
): Promise<JsonRecord> {
  const worked = await workOutPooling(readBook(json), scenario, "29 November 2026", solve);
  return put(json, ["pooling", "worked"], JSON.parse(JSON.stringify(worked)) as JsonRecord);
}
