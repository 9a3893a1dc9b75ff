import { describe, expect, it } from "vitest";
import { readBook } from "../../../src/model/book";
import type { BookJson } from "../../../src/model/book";
import { at, put } from "../../../src/model/json";
import { readAs, sourceOf, withReadings } from "../../../src/reading";
import type { BookReadings, GrantsReading, SpendReading } from "../../../src/reading";
import { tableOf } from "../tables";

const SPEND = [
  ["Agency", "Service", "Budget (£ thousand)"],
  ["City", "Education", 100],
  ["City", "Adults & health", 40],
  ["County", "Education", 60],
];
const GRANTS = [
  ["Grant", "Award (£)", "Permitted services"],
  ["Schools grant", 200_000, "Education"],
  ["Health grant", 50_000, "All"],
];

const table = ([headings, ...rows]: typeof SPEND) => tableOf({ headings: headings!.map(String), rows });

const readings = (spend = SPEND, grants: typeof SPEND | null = GRANTS): BookReadings => {
  const read = readAs(sourceOf("spend"), table(spend), { agency: 0, service: 1, amount: 2 }, {});
  return {
    spend: read as SpendReading,
    grants:
      grants &&
      (readAs(
        sourceOf("grants"),
        table(grants),
        { grant: 0, award: 1, permitted: 2 },
        { spend: read },
      ) as GrantsReading),
  };
};

const book = (place: object, more: object = {}): BookJson =>
  ({
    book: 1,
    place: { firstYear: 2026, years: 2, agencies: [{ id: "City" }], ...place },
    proposals: [],
    scenarios: [],
    ...more,
  }) as BookJson;

describe("a book with what its tables hold", () => {
  it("has its spending by agency and service, its grants, and what is spent now as needs", () => {
    const now = withReadings(book({}), readings());
    expect(now).toMatchObject({
      place: { unit: "£ thousand", agencies: [{ id: "City" }, { id: "County" }] },
      spend: {
        rows: [
          ["City", "Education", 100],
          ["County", "Education", 60],
          ["City", "Adults & health", 40],
        ],
      },
      pooling: {
        grants: [
          { id: "Schools grant", award: 200 },
          { id: "Health grant", award: 50 },
        ],
        needs: [
          { id: "Education", amount: 160 },
          { id: "Adults & health", amount: 40 },
        ],
        allowed: [
          [true, false],
          [true, true],
        ],
      },
    });
    expect(() => readBook(now)).not.toThrow();
    expect(withReadings(now, readings())).toEqual(now);
    expect(withReadings(now, {})).toBe(now);
  });

  it("knows an agency by its id or its full name, whatever it is called in the table", () => {
    const agencies = [{ id: "C", name: "the city" }, { id: "county" }];
    const spend = [SPEND[0]!, ["The City", "Education", 1], ["County", "Education", 2]];
    const now = withReadings(book({ agencies }), readings(spend, null));
    expect(at(now, ["place", "agencies"])).toEqual(agencies);
    expect(at(now, ["spend", "rows"])).toEqual([
      ["C", "Education", 1],
      ["county", "Education", 2],
    ]);
  });

  it("turns tables into the unit of the place, each from its own", () => {
    const now = withReadings(book({ unit: "£ million" }), readings());
    expect(at(now, ["spend", "rows", 0])).toEqual(["City", "Education", 0.1]);
    expect(at(now, ["pooling", "needs", 0, "amount"])).toBe(0.16);
    expect(at(now, ["pooling", "grants", 0, "award"])).toBe(0.2);
  });

  it("keeps what was typed of needs, and a need of which something was typed where no service is called so", () => {
    const pooling = {
      grants: [{ id: "Health Grant", award: 1 }],
      needs: [
        { id: "Libraries", amount: 5, other: 2 },
        { id: "Roads", amount: 7 },
        { id: "education", amount: 90, basis: "Pupil forecast" },
        { id: "Prevention", amount: 30, basis: "Needs assessment" },
      ],
      allowed: [[false, false, true, true]],
      values: [1, 1, 2, 3],
      floors: [0, 0, 10, 0],
    };
    const now = withReadings(book({}, { pooling }), readings());
    expect(at(now, ["pooling"])).toMatchObject({
      needs: [
        { id: "Education", amount: 90, basis: "Pupil forecast" },
        { id: "Adults & health", amount: 40 },
        { id: "Libraries", amount: 5, other: 2 },
        { id: "Prevention", amount: 30, basis: "Needs assessment" },
      ],
      allowed: [
        [true, false, false, false],
        [true, true, false, true],
      ],
      values: [2, 1, 1, 3],
      floors: [10, 0, 0, 0],
    });
  });

  it("lets a need follow what is spent, until an amount is typed", () => {
    const now = withReadings(book({}), readings());
    const more = SPEND.map((line, row) => (row === 3 ? ["County", "Education", 70] : line));
    const needs = (of: BookJson) => at(withReadings(of, readings(more)), ["pooling", "needs", 0]);
    expect(needs(now)).toEqual({ id: "Education", amount: 170 });
    const typed = put(now, ["pooling", "needs", 0, "amount"], 500);
    expect(needs(typed)).toEqual({ id: "Education", amount: 500 });
  });

  it("spells services and grants that proposals name as the tables do, and leaves names that no table has", () => {
    const proposals = [
      { id: "P1", services: ["adults and health", "Roads"], fixedShare: { "adults and health": 0.2 } },
      { id: "P2", frees: ["schools grant", "Bus grant"] },
    ];
    expect(at(withReadings(book({}, { proposals }), readings()), ["proposals"])).toEqual([
      { id: "P1", services: ["Adults & health", "Roads"], fixedShare: { "Adults & health": 0.2 } },
      { id: "P2", frees: ["Schools grant", "Bus grant"] },
    ]);
  });
});
