import { describe, expect, it } from "vitest";
import { FieldProblems, readBook, withYears } from "../../../src/model/book";
import type { BookJson } from "../../../src/model/book";
import { put } from "../../../src/model/json";

const book: BookJson = {
  book: 1,
  place: { name: "Northshire", unit: "£", firstYear: 2026, years: 2, agencies: [{ id: "Council" }] },
  pooling: {
    grants: [
      {
        id: "Homes grant",
        award: [120, 110],
        administration: [3, 2],
        earmarks: [{ services: ["Homes"], amount: [10, 5] }],
      },
      { id: "Care grant", award: 60 },
    ],
    needs: [
      { id: "Homes", amount: [80, 90], other: [1, 2] },
      { id: "Care", amount: 50 },
    ],
    allowed: [
      [true, false],
      [true, true],
    ],
    floors: [[4, 6], 0],
    poolAdministration: [1, 3],
  },
  proposals: [],
  scenarios: [],
};

function problemsOf(of: BookJson): readonly { readonly path: string; readonly message: string }[] {
  try {
    readBook(of);
    return [];
  } catch (error) {
    if (error instanceof FieldProblems) return error.problems;
    throw error;
  }
}

describe("a book over another number of years", () => {
  it("has every list of sums of grants and services go on as its last sum", () => {
    const longer = withYears(book, 4);
    expect(longer).toMatchObject({
      place: { years: 4 },
      pooling: {
        grants: [
          {
            award: [120, 110, 110, 110],
            administration: [3, 2, 2, 2],
            earmarks: [{ services: ["Homes"], amount: [10, 5, 5, 5] }],
          },
          { award: 60 },
        ],
        needs: [
          { amount: [80, 90, 90, 90], other: [1, 2, 2, 2] },
          { id: "Care", amount: 50 },
        ],
        floors: [[4, 6, 6, 6], 0],
        poolAdministration: [1, 3, 3, 3],
      },
    });
    expect(problemsOf(longer)).toEqual([]);
    expect(withYears(longer, 2)).toEqual(book);
  });

  it("has the gaps of its bodies go on as their last, and cut where there are fewer years", () => {
    const short = put(book, ["place", "gap"], { Council: [9, 8] });
    expect(withYears(short, 3)).toMatchObject({ place: { gap: { Council: [9, 8, 8] } } });
    expect(withYears(withYears(short, 3), 2)).toEqual(short);
    expect(withYears(short, 1)).toMatchObject({ place: { gap: { Council: [9] } } });
    expect(problemsOf(withYears(short, 3))).toEqual([]);
  });

  it("has them cut where the years are fewer", () => {
    const shorter = withYears(book, 1);
    expect(shorter).toMatchObject({ pooling: { grants: [{ award: [120] }, {}], floors: [[4], 0] } });
    expect(problemsOf(shorter)).toEqual([]);
  });

  it("is told of once where its lists are of other years, with the place's years", () => {
    const problems = problemsOf(put(book, ["place", "years"], 3));
    expect(problems.map(({ path }) => path)).toEqual(["place.years"]);
    expect(problems[0]!.message).toMatch(
      /^The place has 3 years, but 7 lists of sums of grants and services have 2\. /,
    );
  });

  it("is told of one list that does not fit in the place of that list", () => {
    const problems = problemsOf(put(book, ["pooling", "grants", 0, "award"], [1, 2, 3]));
    expect(problems.map(({ path }) => path)).toEqual(["pooling.grants[0].award"]);
  });
});
