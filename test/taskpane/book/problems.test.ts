import { describe, expect, it } from "vitest";
import type { BookJson, Json } from "../../../src/model/book";
import { put } from "../../../src/model/json";
import { fieldIdOf, problemsOf, warningsOf, wrongAt } from "../../../src/taskpane/book/state";
import type { Path } from "../../../src/taskpane/book/state";
import { right } from "./right-book";

const wrongIn = (book: BookJson) => problemsOf({ book, baseBudget: [] });
const messages = (path: Path, value: Json | undefined): readonly string[] =>
  wrongIn(put(right, path, value)).map(({ message }) => message);

describe("what is wrong with a book that is being made", () => {
  it("is nothing where it is right", () => {
    expect(wrongIn(right)).toEqual([]);
  });

  it.each<[string, Path, Json | undefined, string]>([
    [
      "a year",
      ["place", "firstYear"],
      "soon",
      "First financial year: enter a financial year, such as 2026-27.",
    ],
    ["a number", ["place", "years"], 90, "Number of years: enter a whole number from 1 to 60."],
    ["the bodies", ["place", "agencies"], [], "Bodies: add at least one."],
    [
      "a gap",
      ["place", "gap", "A"],
      [1, 2],
      "Budget gap of Northshire Council: The gap has 2 figures. Give 3, one for each year of the model.",
    ],
    [
      "a gap that is no figure",
      ["place", "gap", "A"],
      [1, 2, "much"],
      "Budget gap of Northshire Council: enter amounts with spaces between, one for each year. The 3rd is “much”.",
    ],
    [
      "a level",
      ["place", "indices", "pay"],
      { "2026": "high" },
      "Index pay, 2026-27: enter a number above 0.",
    ],
    [
      "levels",
      ["place", "indices", "deflator"],
      { "2026": 100 },
      "Index deflator: The index has no level for 2027, 2028. Give one for every year that is used.",
    ],
    ["a rate", ["place", "discount"], "one", "Discount rates: enter a percentage from 0% to 100%."],
    [
      "who allows",
      ["place", "allows", "whitehall"],
      "never",
      "First year: Whitehall: enter a financial year, such as 2026-27.",
    ],
    [
      "a group's money",
      ["groups", 0, "base"],
      undefined,
      "Group back office, spending a year that they reduce: enter an amount above 0.",
    ],
    [
      "a share",
      ["proposals", 0, "shares", "A"],
      "half",
      "Shared procurement, share of Northshire Council: enter a percentage.",
    ],
    [
      "shares",
      ["proposals", 0, "shares", "St Helens"],
      0.3,
      "Shared procurement, who saves: these add up to 90%. They must add up to 100%.",
    ],
    [
      "a saving",
      ["proposals", 0, "fullYear"],
      -5,
      "Shared procurement, saving a year at full effect: enter an amount of 0 or more.",
    ],
    [
      "no saving",
      ["proposals", 0, "fullYear"],
      undefined,
      "Shared procurement, saving a year at full effect: Neither a full-year saving nor amounts by year are given. Give one of the two.",
    ],
    [
      "a percentage",
      ["proposals", 0, "achievable"],
      1.2,
      "Shared procurement, achievable: enter a percentage from 0% to 100%.",
    ],
    [
      "avoided cost",
      ["proposals", 0, "effect"],
      "avoidance",
      "Shared procurement, cashable: Cost that is avoided was in no budget, so that nothing of it can leave one. Give 0, or call it a reduction.",
    ],
    [
      "what is banked",
      ["proposals", 0, "status"],
      "banked",
      "Shared procurement, budget holder: A saving is banked when it has left a budget. Name the budget holder and the cost centre, or give another status.",
    ],
    [
      "a gate",
      ["proposals", 0, "contractAllows"],
      2028,
      "Shared procurement, not before: Because of a contract nothing begins before 2028, and no first year is given. Give 2028 or a later year.",
    ],
    [
      "a ramp",
      ["proposals", 0, "ramp"],
      [0.5, "x"],
      "Shared procurement, share of it reached, year by year: enter percentages from 0% to 100% with spaces between, one for each year. The 2nd is “x”.",
    ],
    [
      "a ramp beyond the whole",
      ["proposals", 0, "ramp"],
      [0.25, 0.6, 4],
      "Shared procurement, share of it reached, year by year: enter percentages from 0% to 100% with spaces between, one for each year. The 3rd is 400%.",
    ],
    [
      "a cost",
      ["proposals", 0, "costs", 0, "amount"],
      undefined,
      "Shared procurement, Systems, cost: enter an amount of 0 or more.",
    ],
    [
      "a payer",
      ["proposals", 0, "costs", 0, "pays", "A"],
      -1,
      "Shared procurement, Systems, paid by Northshire Council: enter a percentage from 0% to 100%.",
    ],
    [
      "a spread",
      ["proposals", 0, "costs", 0, "phase"],
      [0.5, 0.4],
      "Shared procurement, Systems, spread over years, of a cost paid once: these add up to 90%. They must add up to 100%.",
    ],
    [
      "what differs",
      ["scenarios", 0, "set"],
      [{ proposal: "P1", field: "achievable", value: "all" }],
      "Local first, Shared procurement, achievable: enter a percentage from 0% to 100%.",
    ],
  ])("is said in words of the pane: %s", (_, path, value, message) => {
    expect(messages(path, value)).toEqual([message]);
  });

  it.each([
    ["a ramp", ["proposals", 0, "ramp"], [0.25, 0.6, 4]],
    ["a gap", ["place", "gap", "A"], [1, 2, "much"]],
  ])("is said at its field too, once that is left: %s", (_, path, value) => {
    expect([wrongAt(put(right, path, value), path)]).toEqual(messages(path, value));
  });

  it("is at the field and in the step where it is mended", () => {
    expect(wrongIn(put(right, ["proposals", 0, "shares", "St Helens"], "x"))).toMatchObject([
      {
        field: fieldIdOf(["proposals", 0, "shares", "St Helens"]),
        section: "proposals",
        proposal: 0,
      },
    ]);
    expect(wrongIn(put(right, ["proposals", 0, "ramp"], [2, 3]))).toMatchObject([
      { field: fieldIdOf(["proposals", 0, "ramp"]) },
    ]);
  });

  it("holds shares that do not add up beside whatever else is wrong, also with the same proposal", () => {
    const wrong = [
      [["place", "years"], "many"],
      [["proposals", 0, "start"], undefined],
      [["proposals", 0, "shares", "A"], 0.5],
      [["proposals", 0, "costs", 0, "pays"], { A: 0.7 }],
      [
        ["proposals", 0, "costs", 0, "phase"],
        [0.5, "x"],
      ],
    ] as const;
    const all = wrong.reduce((book, [path, value]) => put(book, path, value), right);
    expect(wrongIn(all).map(({ message }) => message)).toEqual([
      "Number of years: enter a whole number from 1 to 60.",
      "Shared procurement, starts in: enter a financial year, such as 2026-27.",
      "Shared procurement, Systems, spread over years, of a cost paid once: enter percentages from 0% to 100% with spaces between, one for each year. The 2nd is “x”.",
      "Shared procurement, who saves: these add up to 90%. They must add up to 100%.",
      "Shared procurement, Systems, who pays: these add up to 70%. They must add up to 100%.",
    ]);
  });

  it("holds a scenario that contradicts itself, of which the sheets would have no figures", () => {
    expect(messages(["proposals", 0, "requires"], ["P1"])).toHaveLength(1);
    const two = put(right, ["proposals", 1], {
      id: "P2",
      start: 2026,
      fullYear: 1,
      shares: { A: 1 },
      excludes: ["P1"],
    });
    expect(wrongIn(two)).toEqual([]);
    expect(wrongIn(put(two, ["scenarios", 0, "on"], ["P1", "P2"]))).toMatchObject([
      { section: "scenarios", message: "Local first contradicts itself. Correct it below." },
    ]);
  });
});

describe("what is worth another look", () => {
  it("keeps nothing from being written, and is said of the proposal", () => {
    const adjusted = put(
      put(right, ["proposals", 0, "riskAdjusted"], true),
      ["proposals", 0, "optimism"],
      0.1,
    );
    expect(wrongIn(adjusted)).toEqual([]);
    expect(warningsOf({ book: adjusted, baseBudget: [] })).toMatchObject([
      { proposal: 0, message: expect.stringMatching(/^Shared procurement, taken off for weak evidence: /) },
    ]);
    expect(warningsOf({ book: put(adjusted, ["place", "years"], "many"), baseBudget: [] })).toEqual([]);
  });
});
