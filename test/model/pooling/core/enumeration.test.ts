import fc from "fast-check";
import { expect, it } from "vitest";
import { pool, poolYears } from "../../../../src/model/pooling";
import { bestByEnumeration, bestYearsByEnumeration } from "./enumeration";
import { grants, grantsOfYear, plain } from "../grants";
import { tinyQuestion, tinyYears } from "./tiny";

it("the answer is the one found by trying everything, tie rule included", () => {
  fc.assert(
    fc.property(tinyQuestion, (question) => {
      const answer = plain(pool(grants(question)));
      expect(answer.allocation).toEqual(bestByEnumeration(question));
      expect(answer.proven).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

it.each([
  [2, 2],
  [3, 1],
])(
  "over %i years, carried and earmarked money included, the answer is the one found by trying everything",
  (...size) => {
    fc.assert(
      fc.property(tinyYears(...size), (years) => {
        const answer = poolYears(years.map(grantsOfYear));
        const best = bestYearsByEnumeration(years);
        expect(answer.years.map((year) => plain(year).allocation)).toEqual(best.allocations);
        expect(answer.years.map((year) => year.carriedOut.map(Number))).toEqual(best.carriedOut);
        expect(answer.proven).toBe(true);
      }),
      { numRuns: 500 },
    );
  },
);
