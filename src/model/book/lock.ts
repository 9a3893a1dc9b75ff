import { FieldProblems } from "../fields";
import type { BookJson, Lock } from "./kept";
import { readBook } from "./read-book";
import { contradictions, planOf, workOut } from "./work-out";

/** The figures that are kept of a scenario when it is locked, in their order. */
export const LOCKED_MEASURES = [
  "pvSaving",
  "pvCashable",
  "pvCost",
  "npv",
  "cashNpv",
  "cashPayback",
  "peakFunding",
] as const;

/**
 * What a scenario supposes and comes to, to be kept as values while the book goes on. `on` is the day, such as 2026-11-29. Null where there are no
 * figures: the book is not right yet, or the scenario contradicts itself.
 */
export function lockOf(json: BookJson, id: string, on: string): Lock | null {
  try {
    const book = readBook(json);
    const position = book.scenarios.findIndex((each) => each.id === id);
    const scenario = book.scenarios[position];
    const plan = planOf(book);
    if (scenario === undefined || contradictions(plan, scenario).length > 0) return null;
    const { appraisal } = workOut(plan, position).place;
    const { place } = scenario;
    const last = new Map(
      scenario.set.map(({ proposal, field, value }) => [`${proposal} ${field}`, { proposal, field, value }]),
    );
    return {
      on,
      proposals: scenario.on,
      set: [...last.values()],
      others: place.allows.size + (place.discount === null ? 0 : 1) + place.indices.size,
      results: Object.fromEntries(LOCKED_MEASURES.map((measure) => [measure, appraisal[measure]])),
    };
  } catch (error) {
    if (error instanceof FieldProblems) return null;
    throw error;
  }
}
