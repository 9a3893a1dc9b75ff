import { readBook } from "../../src/model/book";
import type { Book } from "../../src/model/book";

export interface BookSize {
  readonly proposals: number;
  readonly agencies: number;
  readonly years: number;
  readonly scenarios: number;
  readonly costs: number;
}

/** What one place has: a dozen proposals, with a cost line each. */
export const EVERYDAY: BookSize = { proposals: 12, agencies: 6, years: 10, scenarios: 4, costs: 12 };
/** As much as the product is to bear. */
export const FULL: BookSize = { proposals: 40, agencies: 12, years: 30, scenarios: 20, costs: 80 };

const FIRST = 2026;
const RAMP = [0.3, 0.7, 1];

/** A book of a size, with overlap, steps, two indices besides inflation, and every proposal shared by two agencies. */
export function largeBook(
  { proposals, agencies, years, scenarios, costs }: BookSize,
  /** Who must bring the second proposal about. */
  actor = "local",
): Book {
  const names = numbered("A", agencies);
  const ids = numbered("P", proposals);
  const levels = (rate: number) =>
    Object.fromEntries(Array.from({ length: years + 1 }, (_, at) => [FIRST - 1 + at, 100 * rate ** at]));
  const two = (at: number) => ({ [names[at % agencies]!]: 0.5, [names[(at + 1) % agencies]!]: 0.5 });
  return readBook({
    book: 1,
    place: {
      firstYear: FIRST,
      years,
      indices: { deflator: levels(1.02), pay: levels(1.03), prices: levels(1.025) },
      agencies: names.map((id) => ({ id })),
    },
    groups: [
      { id: "Back office", base: 1_000_000 },
      { id: "Estate", base: 1_000_000 },
    ],
    proposals: ids.map((id, at) => ({
      id,
      ...(at === 1 && { actor }),
      name: `Proposal ${id}`,
      start: FIRST + (at % 3),
      fullYear: 1000 + at,
      ramp: RAMP,
      shares: two(at),
      group: at % 2 === 0 ? "Back office" : "Estate",
      cashable: 0.8,
      index: "pay",
      ...(at % 3 === 0 && { step: 20 }),
      costs: Array.from({ length: share(costs, proposals, at) }, () => ({ amount: 100, pays: two(at) })),
    })),
    scenarios: numbered("S", scenarios).map((id) => ({ id, on: ids })),
  });
}

function numbered(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${letter}${at}`);
}

/** So many of a whole fall to each, the first having what is over. */
function share(whole: number, parts: number, at: number): number {
  return Math.floor(whole / parts) + (at < whole % parts ? 1 : 0);
}
