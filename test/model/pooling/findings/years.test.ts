import { expect, it } from "vitest";
import { poolYears } from "../../../../src/model/pooling";
import type { PoolingYear } from "../../../../src/model/pooling";
import {
  blockingOfYears,
  removalOrderOfYears,
  ringFenceGainsOfYears,
} from "../../../../src/model/pooling/findings";
import { drawing } from "../../../bench/draw";
import { below, drawYears } from "../drawn";
import { grantsOfYear } from "../grants";

/** Years with everything the rules know, in all of which the same grants are pooled. */
function drawn(seed: number, count: number): PoolingYear[][] {
  const draw = drawing(seed);
  return Array.from({ length: count }, () => {
    const size = { years: 1 + below(draw, 3), grants: 1 + below(draw, 5), services: 1 + below(draw, 5) };
    const pooled = Array.from({ length: size.grants }, () => draw() < 0.5);
    return drawYears(draw, size).map((year) => grantsOfYear({ ...year, pooled }));
  });
}

const without = (years: readonly PoolingYear[], removed: readonly number[]) =>
  poolYears(
    years.map((year) => ({
      ...year,
      pooled: year.pooled.map((pooled, at) => pooled || removed.includes(at)),
    })),
  );

it("over years, what a ring-fence costs is what solving again without it gains", () => {
  let gaining = 0;
  for (const years of drawn(3, 150)) {
    const now = poolYears(years);
    const grants = years[0]!.awards.map((_, grant) => grant);
    const again = grants.map((grant) => {
      const then = without(years, [grant]);
      return [then.value.minus(now.value), now.floorShortfall.minus(then.floorShortfall)].map(Number);
    });
    const gains = ringFenceGainsOfYears(years, grants);
    expect(gains.map(({ value, floors }) => [Number(value), Number(floors)])).toEqual(again);
    gaining += again.filter(([value]) => value! > 0).length;
  }
  expect(gaining).toBeGreaterThan(50);
});

it("over years, the order of removal ends at what removing all of them brings", () => {
  for (const years of drawn(4, 100)) {
    const order = removalOrderOfYears(years);
    const all = poolYears(years);
    const none = poolYears(years.map((year) => ({ ...year, pooled: year.pooled.map(() => false) })));
    const last = order.at(-1);
    expect(Number(last?.floors ?? 0)).toBe(Number(none.floorShortfall.minus(all.floorShortfall)));
    expect(Number(last?.value ?? 0)).toBe(Number(all.value.minus(none.value)));
  }
});

it("over years, money is stranded exactly where some grant's conditions block it", () => {
  let blocked = 0;
  for (const years of drawn(5, 150)) {
    const worthAll = years.map((year) => ({ ...year, values: year.values.map((value) => value.plus(1)) }));
    const blocks = blockingOfYears(worthAll);
    const stranded = poolYears(worthAll).years.some((year) => year.stranded.some((pounds) => pounds.gt(0)));
    expect(blocks.flat().includes(true)).toBe(stranded);
    if (stranded) blocked++;
  }
  expect(blocked).toBeGreaterThan(50);
});
