import { describe, expect, it } from "vitest";
import { readBook } from "../../../src/model/book";
import type { BookJson } from "../../../src/model/book";
import { put, textsAt } from "../../../src/model/json";
import {
  lacksWithoutWhitehall,
  proposalsOf,
  scenariosOf,
  toldByTables,
  withFirstProposals,
  withFirstScenarios,
  withTables,
  withTick,
} from "../../../src/taskpane/book/state";
import { grants, spend } from "../memory-tables";
import { draft, place, typed, withTyped } from "./drafted-place";

const names = { all: "All proposals", withoutWhitehall: "Without Whitehall" };

describe("the proposals that tables tell of", () => {
  const proposed = { duplication: "End duplication", pooling: "Pool the grants" };
  const from = (book: BookJson) => withFirstProposals({ ...draft, book }, proposed);

  it("are an end to duplication, open because its fixed cost is asked, and no ring-fences, which wait for Whitehall", () => {
    const { book, editing } = from(withTables({ ...draft, book: place, sources: {} }, spend, grants));
    expect(editing).toBe(0);
    expect(proposalsOf(book)).toEqual([
      {
        id: "P1",
        name: "End duplication",
        lever: "duplication",
        services: ["Education", "Children's social care", "Adult social care", "Public health"],
        actor: "joint",
        start: 2026,
      },
      {
        id: "P2",
        name: "Pool the grants",
        lever: "pooling",
        frees: grants.grants.map(({ grant }) => grant),
        actor: "whitehall",
        start: 2026,
      },
    ]);
    const given = put(book, ["proposals", 0, "fixedShare"], 0.1);
    expect(() => readBook(given)).not.toThrow();
  });

  it("are one where one table tells of one, and none is open where nothing is asked", () => {
    const { book, editing } = from(withTables({ ...draft, book: place, sources: {} }, null, grants));
    expect(proposalsOf(book).map(({ id, lever }) => [id, lever])).toEqual([["P1", "pooling"]]);
    expect(editing).toBeNull();
    const counted = from(withTables({ ...draft, book: place, sources: {} }, spend, null));
    expect(proposalsOf(counted.book).map(({ lever }) => lever)).toEqual(["duplication"]);
  });

  it("are no service in which somebody earns more than it spends, and no grant that may be spent on anything", () => {
    const spent = (amount: number) => ({
      ...place,
      spend: {
        rows: [
          ["A", "Parking", -5],
          ["B", "Parking", 9],
          ["A", "Legal", amount],
          ["B", "Legal", 3],
          ["A", "Fleet", 7],
        ],
      },
      pooling: {
        grants: [
          { id: "Any", award: 1 },
          { id: "Legal only", award: 1 },
        ],
        needs: [
          { id: "Parking", amount: 1 },
          { id: "Legal", amount: 1 },
        ],
        allowed: [
          [true, true],
          [false, true],
        ],
      },
    });
    expect(toldByTables(spent(4))).toEqual({ services: ["Legal"], grants: ["Legal only"] });
    expect(toldByTables(spent(0))).toEqual({ services: [], grants: ["Legal only"] });
  });

  it("are not offered where tables tell of none, nor once there is a proposal", () => {
    expect(toldByTables(place)).toBeNull();
    expect(from(place).book).toBe(place);
    const typedAlready = {
      ...withTables({ ...draft, book: place, sources: {} }, spend, grants),
      proposals: [typed("P1")],
    };
    expect(toldByTables(typedAlready)).toBeNull();
  });
});

describe("the scenarios", () => {
  it("begin with all that can be on together, and go without Whitehall where anything waits for it", () => {
    const book = withTyped(
      typed("P1"),
      typed("P2", { excludes: ["P1"] }),
      typed("P3", { actor: "whitehall" }),
      typed("P4", { requires: ["P2"] }),
    );
    expect(scenariosOf(withFirstScenarios(book, names))).toEqual([
      { id: "S1", name: "All proposals", on: ["P1", "P3"] },
      { id: "S2", name: "Without Whitehall", on: ["P1"] },
    ]);
  });

  it("lack one without Whitehall as long as each has something that waits for it", () => {
    const book = withFirstScenarios(withTyped(typed("P1"), typed("P2")), names);
    expect(lacksWithoutWhitehall(book)).toBe(false);
    const waiting = put(book, ["proposals", 1, "actor"], "whitehall");
    expect(lacksWithoutWhitehall(waiting)).toBe(true);
    expect(lacksWithoutWhitehall(withTick(waiting, 0, "P2", false))).toBe(false);
  });

  it("have what is on in the order of the register", () => {
    const book = withFirstScenarios(withTyped(typed("P1"), typed("P2")), names);
    const ticked = withTick(withTick(book, 0, "P1", false), 0, "P1", true);
    expect(textsAt(ticked, ["scenarios", 0, "on"])).toEqual(["P1", "P2"]);
  });
});
