import { contradictionsAmong, workOut } from "../work-out";
import type { Appraisal, Plan } from "../work-out";
import { FieldProblems } from "../../fields";

/** The place's figures by which scenarios are looked at while they are made, in the order in which they are shown. */
export const TOTALS = ["npv", "cashNpv", "peakFunding"] as const satisfies readonly (keyof Appraisal)[];
export type Total = (typeof TOTALS)[number];

/** In the unit of the place. */
export type Totals = Readonly<Record<Total, number>>;

/**
 * What each scenario of a book comes to for the place, by its id: the figures of `workOut`. A scenario is missing where it contradicts itself,
 * claims more than is spent on what it reduces, or lacks a price level. What pooling brings is in none of them, and is not worked out.
 */
export function totalsOf(plan: Plan): ReadonlyMap<string, Totals> {
  const book = { ...plan.book, pooling: null, interactions: false };
  const totals = new Map<string, Totals>();
  book.scenarios.forEach(({ id, on }, position) => {
    if (contradictionsAmong(book.proposals, [...on]).length > 0) return;
    try {
      const { npv, cashNpv, peakFunding } = workOut({ ...plan, book }, position).place.appraisal;
      totals.set(id, { npv, cashNpv, peakFunding });
    } catch (error) {
      if (!(error instanceof FieldProblems)) throw error;
    }
  });
  return totals;
}
