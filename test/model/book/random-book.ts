import fc from "fast-check";

/** A book as JSON, of which tests change single parts. */
export interface JsonBook {
  readonly book: 1;
  readonly place: JsonPart;
  readonly groups: readonly JsonPart[];
  readonly spend: { readonly rows: readonly (readonly [string, string, number])[] };
  readonly proposals: readonly JsonPart[];
  readonly scenarios: readonly JsonPart[];
  readonly interactions: boolean;
}
export type JsonPart = Readonly<Record<string, unknown>>;

const FIRST = 2026;
const SERVICES = ["Back office", "Legal", "Estates"];
const GROUPS = ["G1", "G2"];
const ACTORS = ["local", "joint", "whitehall"];

const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
const pounds = fc.integer({ min: 0, max: 100_000 }).map((pence) => pence / 100);
const year = fc.integer({ min: FIRST - 2, max: FIRST + 7 });
const orMissing = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Any book whose parts agree, small enough to be quick. */
export const randomBook: fc.Arbitrary<JsonBook> = fc
  .record({
    agencies: fc.integer({ min: 1, max: 4 }),
    years: fc.integer({ min: 1, max: 8 }),
    proposals: fc.integer({ min: 1, max: 5 }),
  })
  .chain(({ agencies, years, proposals }) => {
    const names = Array.from({ length: agencies }, (_, agency) => `A${agency}`);
    const ids = Array.from({ length: proposals }, (_, proposal) => `P${proposal}`);
    return fc.record({
      book: fc.constant<1>(1),
      place: place(names, years),
      groups: fc.constant(GROUPS.map((id) => ({ id, base: 1_000_000, priceYear: FIRST - 1 }))),
      spend: fc.record({ rows: rows(names) }),
      proposals: fc.tuple(...ids.map((id) => proposal(id, names))),
      scenarios: fc.tuple(scenario("S1", ids), scenario("S2", ids)),
      interactions: fc.constant(true),
    });
  })
  .map((book) => JSON.parse(JSON.stringify(book)) as JsonBook);

function place(names: readonly string[], years: number): fc.Arbitrary<JsonPart> {
  return fc.record({
    firstYear: fc.constant(FIRST),
    years: fc.constant(years),
    priceYear: fc.integer({ min: FIRST - 1, max: FIRST }),
    presentValueYear: fc.integer({ min: FIRST - 1, max: FIRST }),
    reserve: orMissing(pounds),
    discount: fc.oneof(
      fc.constantFrom("standard", "health", "lower"),
      share,
      fc.array(share, { minLength: 9, maxLength: 9 }),
    ),
    indices: fc.record({ deflator: levels(), pay: levels() }),
    agencies: fc.tuple(
      ...names.map((id) =>
        fc.record({
          id: fc.constant(id),
          fund: fc.constantFrom("general", "nhs", "police"),
          outside: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
          reserve: orMissing(pounds),
        }),
      ),
    ),
    allows: fc.record({ whitehall: fc.option(year, { nil: null }), joint: fc.option(year, { nil: null }) }),
    gap: fc.record({ [names[0]!]: fc.array(pounds, { minLength: years, maxLength: years }) }),
  });
}

/** Price levels of every year that a book may use, a rate of growth for each. */
function levels(): fc.Arbitrary<JsonPart> {
  return fc.array(fc.integer({ min: -2, max: 9 }), { minLength: 12, maxLength: 12 }).map((rates) => {
    let level = 100;
    return Object.fromEntries(
      rates.map((rate, position) => [FIRST - 3 + position, (level *= 1 + rate / 100)]),
    );
  });
}

function rows(names: readonly string[]): fc.Arbitrary<[string, string, number][]> {
  return fc
    .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...SERVICES), pounds), { maxLength: 12 })
    .map((some) => [
      ...SERVICES.map((service): [string, string, number] => [names[0]!, service, 10]),
      ...some,
    ]);
}

function proposal(id: string, names: readonly string[]): fc.Arbitrary<JsonPart> {
  const common = {
    id: fc.constant(id),
    start: year,
    earliest: orMissing(year),
    actor: fc.constantFrom(...ACTORS),
    index: fc.constantFrom("deflator", "pay"),
    recurring: fc.boolean(),
    lasts: fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }),
    achievable: share,
    cashable: share,
    step: orMissing(pounds.map((sum) => sum / 10 + 1)),
    inPlan: share,
    group: fc.option(fc.constantFrom(...GROUPS), { nil: null }),
    order: fc.integer({ min: 0, max: 1_000_000 }),
    costs: fc.array(cost(names), { maxLength: 2 }),
  };
  const typed = fc.record({
    ...common,
    priceYear: orMissing(fc.integer({ min: FIRST - 2, max: FIRST + 3 })),
    optimism: share,
    shares: shares(names, -3),
    fullYear: pounds,
    ramp: fc.array(share, { minLength: 1, maxLength: 4 }),
  });
  const byYear = fc.record({
    ...common,
    grade: fc.integer({ min: 1, max: 6 }),
    shares: shares(names, -3),
    amounts: fc.array(pounds, { minLength: 1, maxLength: 5 }),
  });
  const duplication = fc.record({
    ...common,
    lever: fc.constant("duplication"),
    services: fc.subarray(SERVICES, { minLength: 1 }),
    fixedShare: fc.oneof<fc.Arbitrary<unknown>[]>(share, fc.record({ Legal: share })),
    providersKept: fc.integer({ min: 0, max: 3 }),
  });
  return fc.oneof<fc.Arbitrary<JsonPart>[]>(typed, byYear, duplication);
}

function cost(names: readonly string[]): fc.Arbitrary<JsonPart> {
  const common = {
    amount: pounds,
    type: fc.constantFrom("revenue", "capital"),
    index: fc.constantFrom("deflator", "pay"),
    optimism: share,
    offset: fc.integer({ min: -2, max: 3 }),
    pays: shares(names, 0),
  };
  return fc.oneof<fc.Arbitrary<JsonPart>[]>(
    fc.record({ ...common, phase: fc.constantFrom([1], [0.5, 0.5], [0.2, 0.3, 0.5]) }),
    fc.record({ ...common, kind: fc.constant("running") }),
  );
}

/** Shares by agency that add up to 1, the first taking what is left. */
function shares(names: readonly string[], least: number): fc.Arbitrary<JsonPart> {
  const [first, ...others] = names;
  return fc
    .array(fc.integer({ min: least, max: 3 }), { minLength: others.length, maxLength: others.length })
    .map((tenths) => {
      const given = Object.fromEntries(others.map((name, position) => [name, tenths[position]! / 10]));
      return { ...given, [first!]: 1 - Object.values(given).reduce((sum, each) => sum + each, 0) };
    });
}

function scenario(id: string, ids: readonly string[]): fc.Arbitrary<JsonPart> {
  const setting = fc.oneof<fc.Arbitrary<JsonPart>[]>(
    fc.record({
      proposal: fc.constantFrom(...ids),
      field: fc.constantFrom("achievable", "optimism", "cashable"),
      value: share,
    }),
    fc.record({
      proposal: fc.constantFrom(...ids),
      field: fc.constantFrom("savingFactor", "costFactor"),
      value: fc.integer({ min: 0, max: 3 }),
    }),
    fc.record({
      proposal: fc.constantFrom(...ids),
      field: fc.constantFrom("start", "earliest"),
      value: year,
    }),
  );
  return fc.record({
    id: fc.constant(id),
    on: fc.subarray([...ids]),
    set: fc.array(setting, { maxLength: 3 }),
    place: fc.record({ allows: fc.record({ whitehall: fc.option(year, { nil: null }) }) }),
  });
}
