import { readLive } from "./live-book";
import { readBook } from "../../src/model/book";
import type { Book, BookJson } from "../../src/model/book";

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
export function largeBook(size: BookSize, actor = "local"): Book {
  return readBook(largeBookJson(size, actor));
}

function largeBookJson(
  { proposals, agencies, years, scenarios, costs }: BookSize,
  /** Who must bring the second proposal about. */
  actor = "local",
) {
  const names = numbered("A", agencies);
  const ids = numbered("P", proposals);
  const levels = (rate: number) =>
    Object.fromEntries(Array.from({ length: years + 1 }, (_, at) => [FIRST - 1 + at, 100 * rate ** at]));
  const two = (at: number) => ({ [names[at % agencies]!]: 0.5, [names[(at + 1) % agencies]!]: 0.5 });
  return {
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
  } satisfies BookJson;
}

const SERVICES = ["Legal", "Roads", "Libraries", "Parks", "Housing", "Schools", "Planning", "Health"];
const GRANTS = ["Buses", "Homes", "Police", "Fire", "Youth", "Care"];

/** The everyday book over live tables: every agency spends on every service; two proposals end duplication, and one frees two grants. */
export function everydayLive(): ReturnType<typeof readLive> {
  const { proposals, ...book } = largeBookJson(EVERYDAY);
  const levers = [
    { lever: "duplication", services: SERVICES.slice(0, 2), fixedShare: 0.2, fixedShareSource: "Accounts" },
    { lever: "duplication", services: SERVICES.slice(2, 4), fixedShare: 0.1, fixedShareSource: "Accounts" },
    { lever: "pooling", frees: GRANTS.slice(0, 2) },
  ];
  const own = levers.map((lever, at) => {
    const { id, name, costs } = proposals[at]!;
    return { id, name, costs, start: FIRST, ...lever };
  });
  const spending = SERVICES.flatMap((service, row) =>
    book.place.agencies.map(({ id }, column) => [id, service, 1000 + 100 * row + 10 * column]),
  );
  const awards = GRANTS.map((grant, row) => [
    grant,
    500 + 50 * row,
    [SERVICES[row]!, SERVICES[row + 1]!].join("; "),
  ]);
  return readLive(
    {
      ...book,
      proposals: [...own, ...proposals.slice(own.length)],
      pooling: { grants: [], needs: [], allowed: [] },
    } as BookJson,
    [["Agency", "Service", "Budget (£)"], ...spending],
    [["Grant", "Award (£)", "Permitted services"], ...awards],
  );
}

function numbered(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${letter}${at}`);
}

/** So many of a whole fall to each, the first having what is over. */
function share(whole: number, parts: number, at: number): number {
  return Math.floor(whole / parts) + (at < whole % parts ? 1 : 0);
}
