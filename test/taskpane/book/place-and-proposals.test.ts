import { describe, expect, it } from "vitest";
import { NO_CHOICES, readBook } from "../../../src/model/book";
import { nextFinancialYear } from "../../../src/taskpane/book/state/draft";
import { at, put, recordsAt, textsAt } from "../../../src/model/json";
import {
  proposalsOf,
  scenariosOf,
  withAgency,
  withCopy,
  ruledOutIn,
  withFirstScenarios,
  withGap,
  withGrowth,
  withLever,
  withNewProposal,
  withoutAgency,
  withoutProposal,
  withPublishedDeflator,
  withSavingsList,
  withTables,
} from "../../../src/taskpane/book/state";
import { readSavingsList } from "../../../src/reading";
import { grants, spend } from "../memory-tables";
import { draft, place, typed, withTyped } from "./drafted-place";

const names = { all: "All proposals", withoutWhitehall: "Without Whitehall" };

const beside = { baseBudget: [], choices: NO_CHOICES };

describe("a place", () => {
  it("begins in the financial year that follows", () => {
    expect(nextFinancialYear(new Date(2026, 10, 28))).toBe(2027);
    expect(nextFinancialYear(new Date(2026, 1, 3))).toBe(2026);
  });

  it("has the bodies of its spend table once each, in their order, with what their names tell of their fund", () => {
    const book = withTables({ book: withAgency(place, "Bolton"), sources: {}, ...beside }, spend, grants);
    expect(recordsAt(book, ["place", "agencies"]).map(({ id, fund }) => [id, fund])).toEqual([
      ["Northshire Council", undefined],
      ["Northshire NHS", "nhs"],
      ["Bolton", undefined],
      ["Bury", undefined],
      ["Greater Manchester Combined Authority", undefined],
    ]);
    expect(at(book, ["place", "unit"])).toBe("£ thousand");
    expect(at(book, ["spend", "rows", 0])).toEqual(["Bolton", "Education", 252314]);
    expect(() => readBook(book)).not.toThrow();
    const choice = { place: { kind: "table", reference: "Spending" }, roles: {} } as const;
    expect(withTables({ book, sources: { spend: choice }, ...beside }, null, null)).not.toHaveProperty(
      "spend",
    );
    expect(withTables({ book, sources: {}, ...beside }, null, null)).toEqual(book);
  });

  it("loses with a body what refers to it, and nothing more", () => {
    const halves = { "Northshire Council": 0.5, "Northshire NHS": 0.5 };
    const book = put(
      withGap(
        withTyped(typed("P1", { costs: [{ amount: 1, pays: halves }] })),
        "Northshire NHS",
        "1 2 3 4 5",
      ),
      ["pooling", "overspend"],
      { amount: 4, shares: halves },
    );
    const baseBudget = [
      { agency: "Northshire NHS", budget: 1 },
      { agency: "Northshire Council", budget: 2 },
    ];
    const { book: left, baseBudget: lines } = withoutAgency({ book, baseBudget }, "Northshire NHS");
    expect(lines).toEqual([baseBudget[1]]);
    expect(JSON.stringify(left)).not.toContain("NHS");
    expect(at(left, ["proposals", 0, "costs", 0, "pays"])).toEqual({ "Northshire Council": 0.5 });
    expect(at(left, ["proposals", 0, "shares"])).toEqual({ "Northshire Council": 1 });
    expect(at(left, ["pooling", "overspend"])).toEqual({ amount: 4, shares: { "Northshire Council": 0.5 } });
  });

  it("has gaps from a pasted block: of the bodies it names, or of those from the field on", () => {
    const rows = "100\t150\t200\t250\t300\r\n(50)\t60\t70\t80\t90";
    const book = withGap(place, "Northshire Council", rows.replace("(50)", "-50"));
    expect(at(book, ["place", "gap"])).toEqual({
      "Northshire Council": [100, 150, 200, 250, 300],
      "Northshire NHS": [-50, 60, 70, 80, 90],
    });
    const named = withGap(place, "Northshire Council", "Northshire NHS\t1\t2\nNorthshire Council\t1,200\t4");
    expect(at(named, ["place", "gap"])).toEqual({
      "Northshire NHS": [1, 2],
      "Northshire Council": [1200, 4],
    });
  });

  it("has the published deflator as far as it goes, and from there what prices are said to rise by; typed levels stay", () => {
    const typedLevel = put(place, ["place", "indices", "deflator", "2027"], 110);
    const book = withGrowth(withPublishedDeflator(typedLevel), "deflator", 0.02);
    expect(at(book, ["place", "indices", "deflator"])).toEqual({
      "2024": 100,
      "2025": 102,
      "2026": 104.04,
      "2027": 110,
      "2028": 112.2,
      "2029": 114.444,
      "2030": 116.7329,
    });
  });
});

describe("the register", () => {
  it("gets a proposal that begins with the place, is open, and is on in every scenario", () => {
    const first = { ...draft, book: withFirstScenarios(withTyped(typed("P1")), names) };
    const { book, editing } = withNewProposal(first);
    expect(editing).toBe(1);
    expect(proposalsOf(book)[1]).toMatchObject({ id: "P2", start: 2026 });
    expect(textsAt(book, ["scenarios", 0, "on"])).toEqual(["P1", "P2"]);
  });

  it("gets a copy that rules out the first and is on nowhere", () => {
    const first = { ...draft, book: withFirstScenarios(withTyped(typed("P1"), typed("P2")), names) };
    const { book } = withCopy(first, 0, (name) => `${name}, another way`);
    expect(proposalsOf(book).map(({ id, name }) => [id, name])).toEqual([
      ["P1", "P1"],
      ["P3", "P1, another way"],
      ["P2", "P2"],
    ]);
    expect(at(book, ["proposals", 1, "excludes"])).toEqual(["P1"]);
    expect(textsAt(book, ["scenarios", 0, "on"])).toEqual(["P1", "P2"]);
    expect(ruledOutIn(book, scenariosOf(book)[0]!)).toEqual([{ id: "P3", by: "P1" }]);
  });

  it("loses with a proposal what refers to it", () => {
    const book = withFirstScenarios(withTyped(typed("P1"), typed("P2", { requires: ["P1"] })), names);
    const set = put(book, ["scenarios", 0, "set"], [{ proposal: "P1", field: "start", value: 2027 }]);
    const left = withoutProposal({ ...draft, book: set }, 0).book;
    expect(left.scenarios).toEqual([{ id: "S1", name: "All proposals", on: ["P2"], set: [] }]);
    expect(at(left, ["proposals", 0, "requires"])).toEqual([]);
  });

  it("keeps aside what only another lever asks, until that lever is chosen again", () => {
    const first = { ...draft, book: withTyped(typed("P1", { ramp: [0.5, 1] })) };
    const ended = withLever(first, 0, "duplication");
    expect(proposalsOf(ended.book)[0]).toEqual({
      id: "P1",
      name: "P1",
      start: 2026,
      lever: "duplication",
      ramp: [0.5, 1],
    });
    expect(proposalsOf(withLever(ended, 0, "typed").book)[0]).toEqual({
      ...typed("P1", { ramp: [0.5, 1] }),
      lever: "typed",
    });
  });

  it("takes in a savings list, each line for the body that it names, or the one given", () => {
    const list = readSavingsList(
      "Ref\tTitle\tBody\t2026/27\t2027/28\t£000\nA1\tPost\tNorthshire NHS\t(10)\t(5)\nA2\tFleet\tPlace\t(20)\t-",
    );
    const { book, pasting } = withSavingsList(draft, list, "Northshire Council");
    expect(pasting).toBeNull();
    expect(proposalsOf(book)).toEqual([
      {
        id: "A1",
        name: "Post",
        start: 2026,
        amounts: [10, 15],
        shares: { "Northshire NHS": 1 },
        source: "Savings list",
      },
      {
        id: "A2",
        name: "Fleet",
        start: 2026,
        fullYear: 20,
        shares: { "Northshire Council": 1 },
        source: "Savings list, Place",
      },
    ]);
    expect(() => readBook(book)).not.toThrow();
  });

  it("takes a list in another unit in the place's own", () => {
    const list = readSavingsList("Title\tFull year saving £m\tStart\nFleet\t1.5\t2027/28");
    const { book } = withSavingsList(
      { ...draft, book: put(place, ["place", "unit"], "£ thousand") },
      list,
      "Northshire Council",
    );
    expect(proposalsOf(book)[0]).toMatchObject({ fullYear: 1500, start: 2027 });
  });
});
