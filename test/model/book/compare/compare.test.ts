import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBook } from "../../../../src/model/book";
import { compareScenarios, largestFirst, WORTHS } from "../../../../src/model/book/compare";
import type { Comparison } from "../../../../src/model/book/compare";
import { planOf, workOut } from "../../../../src/model/book/work-out";
import { randomBook } from "../random-book";

/** Half of a council's saving in 2026, all of it afterwards; a hub that only the second scenario has. */
const BOOK = {
  book: 1,
  place: {
    firstYear: 2026,
    years: 3,
    discount: 0,
    agencies: [{ id: "Council" }, { id: "NHS" }, { id: "Department", outside: true }],
  },
  groups: [{ id: "office", base: 400 }],
  proposals: [
    {
      id: "P1",
      fullYear: 100,
      ramp: [0.5, 1],
      shares: { Council: 1 },
      start: 2026,
      group: "office",
      cashable: 0.5,
    },
    { id: "P2", fullYear: 40, shares: { NHS: 0.75, Department: 0.25 }, start: 2026, group: "office" },
    {
      id: "P3",
      fullYear: 10,
      shares: { NHS: 1 },
      start: 2027,
      costs: [{ amount: 25, pays: { Council: 1 } }],
    },
    { id: "P4", fullYear: 7, shares: { NHS: 1 }, start: 2026 },
  ],
  scenarios: [
    { id: "S1", on: ["P1", "P2", "P4"] },
    {
      id: "S2",
      on: ["P1", "P2", "P3", "P4"],
      set: [
        { proposal: "P1", field: "start", value: 2027 },
        { proposal: "P1", field: "cashable", value: 0.4 },
      ],
    },
    { id: "S3", on: ["P1", "P2", "P4"], place: { discount: 0.05 } },
    { id: "S4", on: [] },
  ],
};

const plan = planOf(readBook(BOOK));
const differences = ({ saving, cashable, cashNet }: Comparison["years"][number]) =>
  [saving, cashable, cashNet].map(({ difference }) => difference);

describe("two scenarios of a book beside each other", () => {
  const comparison = compareScenarios(plan, 0, 1);

  it("show what the place comes to in both, and by how much that differs", () => {
    const { npv, pvCost, bcr } = comparison.measures;
    // P1 saves 150 for 250; P2 saves 40 less what P1 leaves of it, for the NHS 3/4; P3 saves 20 for 25.
    expect(npv.compared).toBeCloseTo(150 + 0.75 * (120 - 15) + 20 - 25 + 21, 9);
    expect(npv.shown).toBeCloseTo(250 + 0.75 * (120 - 25) + 21, 9);
    expect(npv.difference).toBeCloseTo(-97.5, 9);
    expect(pvCost).toEqual({ shown: 0, compared: 25, difference: 25 });
    expect([bcr.shown, bcr.difference]).toEqual([null, null]);
  });

  it("differ in each year, and for each body of the place, by what it is told", () => {
    expect(comparison.years.map(({ year }) => year)).toEqual([2026, 2027, 2028]);
    expect(comparison.years[0]!.cashable.difference).toBeCloseTo(-25 + 0.75 * 5, 9);
    expect(comparison.years[1]!.cashNet.difference).toBeCloseTo(20 - 50 + 0.75 * 5 + 10 - 25, 9);
    expect(comparison.agencies.map(({ agency }) => agency)).toEqual(["Council", "NHS"]);
    expect(comparison.agencies[0]!.saving).toEqual({ shown: 250, compared: 150, difference: -100 });
  });

  it("have causes, the largest first, each with its reasons", () => {
    expect(largestFirst(comparison, "npv").map(({ proposal, reasons }) => [proposal, reasons])).toEqual([
      [
        "P1",
        [
          { kind: "start", shown: 2026, compared: 2027 },
          { kind: "setting", field: "cashable", shown: 0.5, compared: 0.4 },
        ],
      ],
      ["P2", [{ kind: "overlap", shown: 25, compared: 15 }]],
      ["P3", [{ kind: "only", isOnIn: "compared" }]],
    ]);
    const [first] = largestFirst(comparison, "cashNpv");
    expect(first!.worth.cashNpv).toEqual({ shown: 125, compared: 60, difference: -65 });
  });

  it("differ by the place alone where only its discounting does", () => {
    const { proposals } = compareScenarios(plan, 2, 0);
    expect(proposals.map(({ reasons }) => reasons)).toEqual(proposals.map(() => [{ kind: "place" }]));
  });

  it("may be one with nothing on", () => {
    expect(compareScenarios(plan, 3, 3).proposals).toEqual([]);
    const { proposals } = compareScenarios(plan, 3, 0);
    expect(new Set(proposals.flatMap(({ reasons }) => reasons.map(({ kind }) => kind)))).toEqual(
      new Set(["only"]),
    );
  });
});

describe("any two scenarios of any book", () => {
  const holds = (law: (one: Comparison, other: Comparison) => void) =>
    fc.assert(
      fc.property(randomBook, (json) => {
        const any = planOf(readBook(json));
        const last = any.book.scenarios.length - 1;
        law(compareScenarios(any, last, 0), compareScenarios(any, 0, last));
      }),
      { numRuns: 30 },
    );

  it("differ in worth by what their proposals do together", () => {
    holds(({ measures, proposals }) => {
      for (const each of WORTHS) {
        const sum = proposals.reduce((all, { worth }) => all + worth[each].difference!, 0);
        expect(sum).toBeCloseTo(measures[each].difference!, 4);
      }
    });
  });

  it("differ the other way about where they change sides", () => {
    holds((one, other) => {
      for (const [at, { worth }] of one.proposals.entries()) {
        expect(other.proposals[at]!.worth.npv.difference).toBeCloseTo(-worth.npv.difference!, 9);
      }
      one.years.forEach((lines, at) =>
        differences(lines).forEach((difference, line) =>
          expect(differences(other.years[at]!)[line]).toBeCloseTo(-difference!, 9),
        ),
      );
    });
  });

  it("do not differ from themselves, and are what working out gives", () => {
    fc.assert(
      fc.property(randomBook, (json) => {
        const any = planOf(readBook(json));
        const same = compareScenarios(any, 0, 0);
        expect(largestFirst(same, "npv")).toEqual([]);
        const { appraisal } = workOut(any, 0).place;
        expect(Object.entries(same.measures).map(([key, { shown }]) => [key, shown])).toEqual(
          Object.keys(same.measures).map((key) => [key, appraisal[key as keyof typeof appraisal]]),
        );
      }),
      { numRuns: 20 },
    );
  });
});
