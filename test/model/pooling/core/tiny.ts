import fc from "fast-check";
import { listOf } from "../any-question";
import type { PlainEarmark, PlainQuestion, PlainYear } from "../grants";

const upTo = (max: number) => fc.nat({ max });

/** An award with a flexibility whose share of it is a whole number of pounds. */
const awardAndFlexibility = upTo(4).chain((award) => {
  const shares = award === 1 || award === 3 ? [0, 1] : award === 2 ? [0, 0.5, 1] : [0, 0.25, 0.5, 1];
  return fc.record({ award: fc.constant(award), flexibility: fc.constantFrom(0, ...shares) });
});

/** A question of one year, small enough to try everything. */
export const tinyQuestion: fc.Arbitrary<Required<PlainQuestion>> = fc
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

/** Earmarks of one grant with so many permitted services: none, one, two side by side, or one within another. */
function earmarksIn(allowed: string, award: number): fc.Arbitrary<PlainEarmark[]> {
  const places = [...allowed].flatMap((letter, place) => (letter === "x" ? [place] : []));
  const [first] = places;
  if (first === undefined) return fc.constant([]);
  const only = (place: number) => [...allowed].map((_, each) => (each === place ? "x" : "-")).join("");
  return fc
    .tuple(upTo(award), upTo(award), fc.constantFrom(...places), upTo(4))
    .map(([one, other, place, kind]) => {
      const [less, more] = one < other ? [one, other] : [other, one];
      const last = places.at(-1)!;
      if (kind === 0) return [];
      if (kind === 1) return [{ services: only(place), amount: one }];
      if (kind === 2 && last !== first) {
        return [
          { services: only(last), amount: more - less },
          { services: only(first), amount: less },
        ];
      }
      const nested = [
        { services: allowed, amount: more },
        { services: only(place), amount: less },
      ];
      // Of two for the same services the later one is within the earlier.
      return kind === 3 && places.length > 1 ? nested.reverse() : nested;
    });
}

const tinyYear = (allowed: string[]): fc.Arbitrary<Required<PlainYear>> =>
  listOf(awardAndFlexibility, allowed.length).chain((money) => {
    const serviceCount = allowed[0]!.length;
    return fc.record({
      awards: fc.constant(money.map(({ award }) => award)),
      flexibility: fc.constant(money.map(({ flexibility }) => flexibility)),
      needs: listOf(upTo(4), serviceCount),
      allowed: fc.constant(allowed),
      pooled: listOf(fc.constantFrom(false, false, false, true), allowed.length),
      values: listOf(upTo(3), serviceCount),
      floors: fc.oneof(fc.constant(new Array<number>(serviceCount).fill(0)), listOf(upTo(3), serviceCount)),
      caps: listOf(listOf(fc.constantFrom(null, null, null, 0, 1, 2), serviceCount), allowed.length),
      earmarks: fc.tuple(...allowed.map((word, grant) => earmarksIn(word, money[grant]!.award))),
      carry: listOf(fc.constantFrom(0, 1, 2, 9), allowed.length),
    });
  });

/** So many years, small enough to try everything, with up to so many grants. */
export const tinyYears = (yearCount: number, most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: 2 }))
    .chain(([grantCount, serviceCount]) =>
      listOf(
        listOf(
          listOf(fc.constantFrom("x", "x", "-"), serviceCount).map((letters) => letters.join("")),
          grantCount,
        ).chain(tinyYear),
        yearCount,
      ),
    );
