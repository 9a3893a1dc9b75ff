import fc from "fast-check";
import { Decimal } from "../../../src/model/money";
import type { PoolingQuestion } from "../../../src/model/pooling";

export const listOf = <T>(item: fc.Arbitrary<T>, length: number) =>
  fc.array(item, { minLength: length, maxLength: length });

/** Sums of up to 5 pounds to the penny, or of up to `most` in steps of `step`, so that some are alike. */
export function pounds(step: number, most: number): fc.Arbitrary<Decimal> {
  return fc
    .oneof(
      fc.nat({ max: 500 }),
      fc.nat({ max: most / step }).map((steps) => steps * step * 100),
    )
    .map((pence) => new Decimal(pence).div(100));
}

/** Questions of one year with every rule in them, of at most so many grants and services. */
export function anyQuestion(
  [mostGrants, mostServices]: readonly [number, number],
  amounts: fc.Arbitrary<Decimal>,
  shares: readonly string[],
): fc.Arbitrary<PoolingQuestion> {
  return fc
    .tuple(fc.integer({ min: 1, max: mostGrants }), fc.integer({ min: 1, max: mostServices }))
    .chain(([grants, services]) =>
      fc.record({
        awards: listOf(amounts, grants),
        needs: listOf(amounts, services),
        allowed: listOf(listOf(fc.boolean(), services), grants),
        pooled: listOf(fc.boolean(), grants),
        values: listOf(
          fc.nat({ max: 30 }).map((tenths) => new Decimal(tenths).div(10)),
          services,
        ),
        floors: listOf(amounts, services),
        caps: listOf(listOf(fc.option(amounts, { freq: 3 }), services), grants),
        flexibility: listOf(
          fc.constantFrom(...shares).map((share) => new Decimal(share)),
          grants,
        ),
      }),
    );
}
