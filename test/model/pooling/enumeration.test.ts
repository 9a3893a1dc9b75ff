import fc from "fast-check";
import { expect, test } from "vitest";
import { pool } from "../../../src/model/pooling";
import { bestByEnumeration } from "./enumeration";
import { grants, plain } from "./grants";
import type { PlainProblem } from "./grants";

const upTo = (max: number) => fc.nat({ max });
const listOf = <T>(item: fc.Arbitrary<T>, length: number) =>
  fc.array(item, { minLength: length, maxLength: length });

/** An award with a flexibility whose share of it is a whole number of pounds. */
const awardAndFlexibility = upTo(4).chain((award) => {
  const shares = award === 1 || award === 3 ? [0, 1] : award === 2 ? [0, 0.5, 1] : [0, 0.25, 0.5, 1];
  return fc.record({ award: fc.constant(award), flexibility: fc.constantFrom(0, ...shares) });
});

const tinyProblem: fc.Arbitrary<Required<PlainProblem>> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([grantCount, serviceCount]) =>
    fc
      .record({
        money: listOf(awardAndFlexibility, grantCount),
        needs: listOf(upTo(4), serviceCount),
        allowed: listOf(
          listOf(fc.constantFrom("x", "-"), serviceCount).map((letters) => letters.join("")),
          grantCount,
        ),
        pooled: listOf(fc.constantFrom(false, false, true), grantCount),
        values: listOf(upTo(3), serviceCount),
        floors: fc.oneof(fc.constant(new Array<number>(serviceCount).fill(0)), listOf(upTo(5), serviceCount)),
        caps: listOf(listOf(fc.constantFrom(null, null, null, 0, 1, 2), serviceCount), grantCount),
      })
      .map(({ money, ...rest }) => ({
        ...rest,
        awards: money.map(({ award }) => award),
        flexibility: money.map(({ flexibility }) => flexibility),
      })),
  );

test("the answer is the one found by trying everything, tie rule included", () => {
  fc.assert(
    fc.property(tinyProblem, (problem) => {
      const answer = plain(pool(grants(problem)));
      expect(answer.allocation).toEqual(bestByEnumeration(problem));
      expect(answer.proven).toBe(true);
    }),
    { numRuns: 1500 },
  );
});
