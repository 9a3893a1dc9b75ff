import { describe, expect, it } from "vitest";
import { answerTo, readBook } from "../../../src/model/book";

/** What a proposal of a lever saves each body in the years of its book, real, before anything is taken off for evidence. */
function savedBy(lever: string, said: object, bodies: readonly string[], years = 1) {
  const answer = answerTo(bookOf(lever, said, bodies, years));
  const [scenario] = answer.scenarios as unknown as readonly {
    readonly proposals: { readonly P1: { readonly byAgency: Readonly<Record<string, OfBody>> } };
  }[];
  const { byAgency } = scenario!.proposals.P1;
  return Object.fromEntries(
    Object.entries(byAgency).map(([body, { real }]) => [body, real.saving.map(rounded)]),
  );
}

interface OfBody {
  readonly real: { readonly saving: readonly number[] };
}

function bookOf(lever: string, said: object, bodies: readonly string[], years: number) {
  return readBook({
    book: 1,
    place: { name: "Northshire", firstYear: 2026, years, agencies: bodies.map((id) => ({ id })) },
    proposals: [{ id: "P1", lever, start: 2026, ...said }],
    scenarios: [{ id: "S1", on: ["P1"] }],
  });
}

function rounded(amount: number): number {
  const PLACES = 8;
  return Number(amount.toFixed(PLACES));
}

describe("converging unit costs", () => {
  // Unit costs 4, 6, 9 and 10; what is not known is left out of the target.
  const unitCosts = [
    { body: "A", volume: 100, unitCost: 4 },
    { body: "B", volume: 10, unitCost: 6 },
    { body: "C", volume: 20, unitCost: 10 },
    { body: "D", volume: 30, unitCost: 9 },
    { body: "E", volume: 40 },
  ];
  const bodies = ["A", "B", "C", "D", "E"];

  it.each([
    // The median is 7.5, the lower quartile 4 + 0.75 x 2 = 5.5.
    ["median", { C: [25], D: [22.5] }],
    ["lower quartile", { B: [2.5], C: [45], D: [52.5] }],
    ["lowest", { B: [10], C: [60], D: [75] }],
  ])("closes half of the gap to the %s", (target, saved) => {
    expect(savedBy("converge", { unitCosts, target, closes: 0.5 }, bodies)).toEqual(saved);
  });

  it("has a target of one's own, and says where there is none, or one too many", () => {
    const own = { unitCosts, closes: 1, target: "typed" };
    expect(savedBy("converge", { ...own, targetCost: 9.5 }, bodies)).toEqual({ C: [10] });
    expect(() => savedBy("converge", own, bodies)).toThrow("proposals[0].targetCost: The target is a figure");
    expect(() => savedBy("converge", { unitCosts, closes: 1, targetCost: 1 }, bodies)).toThrow(
      "proposals[0].targetCost: A target of your own is given, and another is chosen.",
    );
  });
});

describe("redesigning around people", () => {
  const chain = { cohort: 1000, need: 0.5, engagement: 0.5, impact: 0.4, deadweight: 0 };
  const stays = { outcome: "Stays at home", body: "NHS", ...chain, unitValue: 10 };

  it("saves what is fiscal, and moves cost to a body whose line is below 0", () => {
    const outcomes = [
      stays,
      { outcome: "More home care", body: "Council", ...chain, unitValue: -4 },
      { outcome: "In work", kind: "economic", ...chain, unitValue: 100 },
      { outcome: "Feels well", kind: "social", body: "NHS", ...chain, unitValue: 50 },
    ];
    expect(savedBy("redesign", { outcomes }, ["Council", "NHS"])).toEqual({ Council: [-400], NHS: [1000] });
  });

  it("comes after a lag with a ramp, wears off, and ends", () => {
    const timing = { lag: 2, ramp: [0.5, 1], dropOff: 0.1, effectYears: 4 };
    expect(savedBy("redesign", { outcomes: [stays], ...timing }, ["NHS"], 8)).toEqual({
      NHS: [0, 0, 500, 1000, 900, 810, 0, 0],
    });
    expect(savedBy("redesign", { outcomes: [stays], lag: 1 }, ["NHS"], 4)).toEqual({
      NHS: [0, 1000, 1000, 1000],
    });
  });

  it("is refused where something fiscal is of no body, and where an effect wears off without an end", () => {
    const nobodys = { outcome: "Stays at home", ...chain, unitValue: 10 };
    expect(() => savedBy("redesign", { outcomes: [nobodys], dropOff: 0.1 }, ["NHS"])).toThrow(
      /^proposals\[0\]\.outcomes\[0\]\.body: What is fiscal .*\nproposals\[0\]\.effectYears: The effect wears off/,
    );
  });
});

describe("sharing a service", () => {
  // 100 and 300 are put in; one team costs 400 x 0.9 + 20 = 380.
  const partners = [
    { body: "A", spends: 120, keeps: 20 },
    { body: "B", spends: 300 },
  ];
  const said = { partners, economies: 0.1, diseconomies: 20 };
  const bodies = ["A", "B"];

  it.each([
    ["put in", partners, { A: [5], B: [15] }],
    ["equally", partners, { A: [-90], B: [110] }],
    ["typed", partners.map((each, at) => ({ ...each, share: [0.2, 0.8][at] })), { A: [24], B: [-4] }],
  ])("divides the joint cost by the key: %s", (key, given, saved) => {
    expect(savedBy("share", { ...said, partners: given, key }, bodies)).toEqual(saved);
  });

  it("refuses more kept than is spent, shares that are not given or do not add up, and nothing put together", () => {
    const [one, other] = partners;
    const refusedAs = (given: object): string => {
      try {
        return JSON.stringify(savedBy("share", { ...said, ...given }, bodies));
      } catch (error) {
        return String(error);
      }
    };
    expect(refusedAs({ partners: [{ ...one, keeps: 121 }, other] })).toContain(
      "proposals[0].partners[0].keeps: A keeps 121 of the 120 that it spends.",
    );
    expect(refusedAs({ key: "typed" })).toContain("proposals[0].partners[1].share: The joint cost");
    const typed = partners.map((each) => ({ ...each, share: 0.6 }));
    expect(refusedAs({ partners: typed, key: "typed" })).toContain(
      "The shares of the joint cost add up to 1.2.",
    );
    expect(refusedAs({ partners: [{ body: "A", spends: 5, keeps: 5 }] })).toContain(
      "Nothing is put together",
    );
  });
});

describe("reorganising bodies", () => {
  it("saves by the body of today, whatever its successors, less what splitting up costs every year", () => {
    const oldBodies = [
      { body: "County", successor: "East", contact: 10, enabling: 20, delivery: 100, splitting: 1 },
      { body: "County", successor: "West", contact: 10, enabling: 20, delivery: 100, splitting: 12 },
      { body: "District", successor: "West", enabling: 50 },
    ];
    const said = { oldBodies, savesContact: 0.1, savesEnabling: 0.2, savesDelivery: 0.05 };
    expect(savedBy("reorganise", said, ["County", "District"])).toEqual({ County: [7], District: [10] });
  });
});
