import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerTo, readBook } from "../../../src/model/book";
import { expectFigures } from "./figures";
import { randomBook } from "./random-book";
import type { JsonBook, JsonPart } from "./random-book";

type Sums = readonly number[];
interface OfAgencies {
  readonly real: Readonly<Record<string, Sums>>;
  readonly cash: Readonly<Record<string, Sums>>;
  readonly appraisal: Readonly<Record<string, number | null>>;
  readonly bridge: Readonly<Record<string, Sums>>;
}
interface OfProposal extends OfAgencies {
  readonly on: boolean;
  readonly byAgency: Readonly<Record<string, OfAgencies>>;
}
interface Figures {
  readonly proposals: Readonly<Record<string, OfProposal>>;
  readonly agencies: Readonly<Record<string, OfAgencies>>;
  readonly funds: Readonly<Record<string, OfAgencies>>;
  readonly place: OfAgencies;
  readonly interactions: readonly { readonly saving: number }[];
}

const scenariosOf = (book: unknown): readonly Figures[] =>
  (JSON.parse(JSON.stringify(answerTo(readBook(book)))) as { scenarios: readonly Figures[] }).scenarios;
const added = (all: readonly Sums[], years: number): Sums =>
  all.reduce<Sums>(
    (sum, each) => sum.map((figure, year) => figure + each[year]!),
    new Array<number>(years).fill(0),
  );
const agenciesOf = ({ place }: JsonBook): readonly { readonly id: string; readonly outside: boolean }[] =>
  place.agencies as readonly { readonly id: string; readonly outside: boolean }[];
const yearsOf = ({ place }: JsonBook): number => place.years as number;
const LINES = [
  "saving",
  "cashable",
  "oneOff",
  "running",
  "capital",
  "net",
  "cashNet",
  "cumulative",
  "revenueNet",
];

/** Holds a law over every scenario of many books. */
function holds(law: (figures: Figures, book: JsonBook, position: number) => void, runs = 30): void {
  fc.assert(
    fc.property(randomBook, (book) =>
      scenariosOf(book).forEach((figures, position) => law(figures, book, position)),
    ),
    { numRuns: runs },
  );
}

describe("a place over years", () => {
  it("is the sum of its bodies and of its funds, without parties outside", () => {
    holds(({ agencies, funds, place }, book) => {
      const own = agenciesOf(book).filter(({ outside }) => !outside);
      for (const basis of ["real", "cash"] as const) {
        for (const line of LINES) {
          const all = own.map(({ id }) => agencies[id]![basis][line]!);
          expectFigures(place[basis][line], added(all, yearsOf(book)));
          const byFund = Object.values(funds).map((fund) => fund[basis][line]!);
          expectFigures(place[basis][line], added(byFund, yearsOf(book)));
        }
      }
      for (const line of Object.keys(place.bridge)) {
        expectFigures(
          place.bridge[line],
          added(
            own.map(({ id }) => agencies[id]!.bridge[line]!),
            yearsOf(book),
          ),
        );
      }
      const worth = own.reduce((sum, { id }) => sum + agencies[id]!.appraisal.npv!, 0);
      expectFigures(place.appraisal.npv, worth);
    });
  });

  it("is the sum of its proposals, over its own bodies", () => {
    holds(({ proposals, place }, book) => {
      const own = agenciesOf(book).filter(({ outside }) => !outside);
      for (const line of ["saving", "cashable", "oneOff", "running"]) {
        const all = Object.values(proposals).flatMap(({ byAgency = {} }) =>
          own.flatMap(({ id }) => (byAgency[id] ? [byAgency[id].cash[line]!] : [])),
        );
        expectFigures(place.cash[line], added(all, yearsOf(book)));
      }
    });
  });

  it("has claims that are what is saved and what overlaps, which is never below 0", () => {
    holds(({ proposals }) => {
      for (const { on, real } of Object.values(proposals)) {
        if (!on) continue;
        expectFigures(real.claim, added([real.saving!, real.overlap!], real.claim!.length));
        expect(Math.min(...real.overlap!)).toBeGreaterThanOrEqual(-1e-9);
      }
    });
  });

  it("never saves more in a group than is spent on it", () => {
    holds((_, book, position) => {
      const tight = { ...book, groups: book.groups.map((group) => ({ id: group.id, base: 1_100 })) };
      const grown = {
        ...tight,
        place: { ...book.place, indices: {} },
        proposals: book.proposals.map(deflatorOnly),
      };
      const claims = capped(grown);
      const { proposals } = scenariosOf(claims)[position]!;
      for (const { id, base } of claims.groups) {
        const members = claims.proposals
          .filter(({ group }) => group === id)
          .map((each) => proposals[each.id as string]!);
        const saved = added(
          members.filter(({ on }) => on).map(({ real }) => real.saving!),
          yearsOf(book),
        );
        expect(Math.max(...saved)).toBeLessThanOrEqual((base as number) * (1 + 1e-9));
      }
    });
  });

  it("says what is new in a year and what is the full-year effect of before: the increments add up to the total", () => {
    holds(({ place: { bridge } }) => {
      expectFigures(bridge.increment, added([bridge.new!, bridge.fullYearEffect!], bridge.new!.length));
      const since = bridge.increment!.slice(1).reduce((sum, each) => sum + each, bridge.total![0]!);
      expectFigures(bridge.total!.at(-1), since);
    });
  });

  it("is the same whatever proposals are called and wherever they are in the list, where their order is given", () => {
    fc.assert(
      fc.property(randomBook, (book) => {
        const distinct = { ...book, proposals: book.proposals.map((each, order) => ({ ...each, order })) };
        const moved = renamed({ ...distinct, proposals: [...distinct.proposals].reverse() });
        expectFigures(
          scenariosOf(moved).map(({ place }) => place),
          scenariosOf(distinct).map(({ place }) => place),
        );
      }),
      { numRuns: 25 },
    );
  });

  it("is as without a proposal that is off", () => {
    holds((figures, book, position) => {
      const { on } = book.scenarios[position] as { on: readonly string[] };
      const isOn = ({ id }: JsonPart): boolean => on.includes(id as string);
      const set = (book.scenarios[position]!.set as readonly JsonPart[]).filter(({ proposal }) =>
        on.includes(proposal as string),
      );
      const only = {
        ...book,
        proposals: book.proposals.filter(isOn),
        scenarios: [{ ...book.scenarios[position], set }],
      };
      const [without] = scenariosOf(only);
      expectFigures(
        [without!.place, without!.agencies, without!.funds],
        [figures.place, figures.agencies, figures.funds],
      );
    });
  });

  it("has cash that is real where prices do not change", () => {
    fc.assert(
      fc.property(randomBook, (book) => {
        const still = {
          ...book,
          place: { ...book.place, indices: {} },
          proposals: book.proposals.map(deflatorOnly),
        };
        for (const { place } of scenariosOf(still)) expectFigures(place.cash, place.real);
      }),
      { numRuns: 25 },
    );
  });

  it("has twice the money where every amount is doubled, and the same ratios and years", () => {
    fc.assert(
      fc.property(randomBook, (book) => {
        const one = scenariosOf(book);
        scenariosOf(doubled(book)).forEach(({ place }, position) => {
          const before = one[position]!.place;
          expectFigures(place.cash, timesTwo(before.cash));
          expectFigures(place.bridge, timesTwo(before.bridge));
          for (const field of ["bcr", "cashBcr", "payback", "cashPayback", "peakYear", "surplusFrom"]) {
            expectFigures(place.appraisal[field], before.appraisal[field]);
          }
          expectFigures(place.appraisal.npv, 2 * before.appraisal.npv!);
        });
      }),
      { numRuns: 25 },
    );
  });

  it("has proposals that limit each other where both save for the place alone and grow by one index", () => {
    fc.assert(
      fc.property(randomBook, (book) => {
        const own = book.place.agencies as readonly JsonPart[];
        const place = { ...book.place, agencies: own.map((agency) => ({ ...agency, outside: false })) };
        const proposals = book.proposals.map(deflatorOnly);
        for (const { interactions } of scenariosOf({ ...book, place, proposals })) {
          for (const { saving } of interactions) expect(saving).toBeLessThanOrEqual(1e-9);
        }
      }),
      { numRuns: 25 },
    );
  });
});

function deflatorOnly(proposal: JsonPart): JsonPart {
  const costs = (proposal.costs as readonly JsonPart[]).map((cost) => ({ ...cost, index: "deflator" }));
  return { ...proposal, index: "deflator", costs };
}

/** No claim above the base of its group: factors of saving above 1 are left out. */
function capped(book: JsonBook): JsonBook {
  const scenarios = book.scenarios.map((scenario) => ({
    ...scenario,
    set: (scenario.set as readonly JsonPart[]).filter(({ field }) => field !== "savingFactor"),
  }));
  return {
    ...book,
    scenarios,
    spend: { rows: book.spend.rows.map(([agency, service]) => [agency, service, 1]) },
  };
}

function renamed(book: JsonBook): JsonBook {
  const other = (id: unknown): string => `new ${String(id)}`;
  return {
    ...book,
    proposals: book.proposals.map((each) => ({ ...each, id: other(each.id) })),
    scenarios: book.scenarios.map((each) => ({
      ...each,
      on: (each.on as readonly string[]).map(other),
      set: (each.set as readonly JsonPart[]).map((setting) => ({
        ...setting,
        proposal: other(setting.proposal),
      })),
    })),
  };
}

const MONEY = ["fullYear", "amounts", "step", "amount", "base"];

function doubled(book: JsonBook): JsonBook {
  const twice = (part: JsonPart): JsonPart => ({
    ...part,
    ...Object.fromEntries(
      MONEY.filter((field) => field in part).map((field) => [field, timesTwo(part[field])]),
    ),
  });
  return {
    ...book,
    place: { ...book.place, gap: timesTwo(book.place.gap) },
    groups: book.groups.map(twice),
    spend: { rows: book.spend.rows.map(([agency, service, amount]) => [agency, service, amount * 2]) },
    proposals: book.proposals.map((each) => ({
      ...twice(each),
      costs: (each.costs as readonly JsonPart[]).map(twice),
    })),
  };
}

function timesTwo(value: unknown): unknown {
  if (typeof value === "number") return value * 2;
  if (Array.isArray(value)) return value.map(timesTwo);
  return Object.fromEntries(Object.entries(value as object).map(([name, each]) => [name, timesTwo(each)]));
}
