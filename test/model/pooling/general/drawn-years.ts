import fc from "fast-check";
import type { GeneralYear } from "../../../../src/model/pooling/general";
import { generalYear } from "./questions";

/** Two years with every rule there is, each on about half of the grants. */
export function years(size: {
  grants: number;
  services: number;
  most: number;
  unit: number;
}): fc.Arbitrary<GeneralYear[]> {
  const { grants, services, most, unit } = size;
  const money = (largest = most) => fc.integer({ min: 0, max: largest }).map((units) => units * unit);
  const list = <T>(item: fc.Arbitrary<T>, length: number) =>
    fc.array(item, { minLength: length, maxLength: length });
  const perGrant = <T>(item: (grant: number) => fc.Arbitrary<T>) =>
    fc.tuple(...[...Array(grants).keys()].map(item));
  const year = fc.record({
    awards: list(money(), grants),
    needs: list(money(), services),
    values: list(fc.constantFrom(0, 0.5, 1, 1, 1.5, 2.25), services),
    floors: fc.oneof(fc.constant(Array<number>(services).fill(0)), list(money(), services)),
    carry: list(fc.oneof(fc.constant(0), money()), grants),
    flexibility: list(fc.constantFrom(0, 0, 0.5), grants),
    minimumAward: list(fc.option(money()), grants),
    earmarked: list(fc.constantFrom(0, 0, 1, 0.5), grants),
  });
  return fc
    .record({
      both: fc.tuple(year, year),
      // The first service is permitted, so that there is one to earmark.
      allowed: list(list(fc.constantFrom("x", "-"), services - 1), grants).map((rows) =>
        rows.map((row) => `x${row.join("")}`),
      ),
      match: perGrant((grant) =>
        fc.option(
          fc.record({
            ratio: fc.constantFrom(0.5, 1, 2),
            from: fc.subarray(
              [...Array(grants).keys()].filter((other) => other !== grant),
              { minLength: 1 },
            ),
          }),
        ),
      ),
    })
    .map(({ both, allowed, match }) =>
      both.map(({ earmarked, ...plain }) =>
        generalYear({
          ...plain,
          allowed,
          match,
          earmarks: earmarked.map((share, grant) => {
            const held = Math.floor((plain.awards[grant]! / unit) * share) * unit;
            const services = "x".padEnd(allowed[grant]!.length, "-");
            const inner = { services, amount: Math.floor(held / unit / 2) * unit };
            if (share === 0) return [];
            return share === 1
              ? [{ services, amount: held }]
              : [{ services: allowed[grant]!, amount: held }, inner];
          }),
        }),
      ),
    );
}
