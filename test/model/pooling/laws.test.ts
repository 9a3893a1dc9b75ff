import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal, sum } from "../../../src/model/money";
import { pool, poolingGain } from "../../../src/model/pooling";
import type { PoolingProblem } from "../../../src/model/pooling";

const pounds = fc
  .oneof(
    fc.nat({ max: 500 }),
    fc.nat({ max: 50 }).map((tens) => tens * 1000),
  )
  .map((pence) => new Decimal(pence).div(100));
const share = fc.constantFrom("0", "0", "0.1", "0.333", "1").map((text) => new Decimal(text));
const listOf = <T>(item: fc.Arbitrary<T>, length: number) =>
  fc.array(item, { minLength: length, maxLength: length });

const problems: fc.Arbitrary<PoolingProblem> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 7 }))
  .chain(([grantCount, serviceCount]) =>
    fc.record({
      awards: listOf(pounds, grantCount),
      needs: listOf(pounds, serviceCount),
      allowed: listOf(listOf(fc.boolean(), serviceCount), grantCount),
      pooled: listOf(fc.boolean(), grantCount),
      values: listOf(
        fc.nat({ max: 30 }).map((tenths) => new Decimal(tenths).div(10)),
        serviceCount,
      ),
      floors: listOf(pounds, serviceCount),
      caps: listOf(listOf(fc.option(pounds, { freq: 3 }), serviceCount), grantCount),
      flexibility: listOf(share, grantCount),
    }),
  );
const withoutFloors = problems.map((problem) => ({
  ...problem,
  floors: problem.floors.map(() => new Decimal(0)),
}));

const law = (name: string, from: fc.Arbitrary<PoolingProblem>, holds: (problem: PoolingProblem) => void) =>
  test(name, () => fc.assert(fc.property(from, holds), { numRuns: 200 }));

describe("laws of pooling", () => {
  law("every answer is proved", problems, (problem) => {
    expect(pool(problem).proven).toBe(true);
  });

  law("what is funded is the awards less the stranded, and the needs less the unmet", problems, (problem) => {
    const answer = pool(problem);
    expect(sum(problem.awards).minus(sum(answer.stranded)).eq(answer.funded)).toBe(true);
    expect(sum(problem.needs).minus(sum(answer.unmet)).eq(answer.funded)).toBe(true);
    expect(sum(answer.allocation.flat()).eq(answer.funded)).toBe(true);
    expect(sum(answer.fundedByService).eq(answer.funded)).toBe(true);
  });

  law("pooling never lowers value or funding where there are no floors", withoutFloors, (problem) => {
    const gain = poolingGain(problem);
    expect(gain.value.gte(0)).toBe(true);
    expect(gain.released.gte(0)).toBe(true);
    expect(gain.reallocated.gte(0)).toBe(true);
    expect(gain.released.plus(gain.reallocated).eq(gain.value)).toBe(true);
    expect(gain.pooled.value.minus(gain.separate.value).eq(gain.value)).toBe(true);
    expect(gain.pooled.funded.minus(gain.separate.funded).eq(gain.funded)).toBe(true);
    expect(gain.funded.gte(0)).toBe(true);
  });

  law("pooling never worsens the floor shortfall", problems, (problem) => {
    const gain = poolingGain(problem);
    expect(gain.pooled.floorShortfall.lte(gain.separate.floorShortfall)).toBe(true);
  });

  law("where nothing is pooled nothing is gained", problems, (problem) => {
    const gain = poolingGain({ ...problem, pooled: problem.pooled.map(() => false) });
    expect([gain.value, gain.funded].map(Number)).toEqual([0, 0]);
  });

  law("permitting one thing more never lowers value, nor does more flexibility", withoutFloors, (problem) => {
    const before = pool(problem).value;
    const allowed = problem.allowed.map((row, grant) =>
      row.map((may, service) => may || grant + service === 0),
    );
    expect(pool({ ...problem, allowed }).value.gte(before)).toBe(true);
    const flexibility = problem.flexibility.map((part) => Decimal.min(1, part.plus("0.2")));
    expect(pool({ ...problem, flexibility }).value.gte(before)).toBe(true);
  });

  law("ten times the money in every amount is ten times the money in the answer", problems, (problem) => {
    const tenfold = (amounts: readonly Decimal[]) => amounts.map((amount) => amount.times(10));
    const scaled = pool({
      ...problem,
      awards: tenfold(problem.awards),
      needs: tenfold(problem.needs),
      floors: tenfold(problem.floors),
      caps: problem.caps.map((row) => row.map((cap) => cap?.times(10) ?? null)),
    });
    expect(scaled.allocation.flat().map(String)).toEqual(
      tenfold(pool(problem).allocation.flat()).map(String),
    );
  });

  law(
    "the order of grants and services changes neither value, funding nor shortfall",
    problems,
    (problem) => {
      const byRow = <T>(rows: readonly T[]) => [...rows].reverse();
      const byBoth = <T>(block: readonly (readonly T[])[]) => byRow(block.map(byRow));
      const turned = pool({
        awards: byRow(problem.awards),
        needs: byRow(problem.needs),
        allowed: byBoth(problem.allowed),
        pooled: byRow(problem.pooled),
        values: byRow(problem.values),
        floors: byRow(problem.floors),
        caps: byBoth(problem.caps),
        flexibility: byRow(problem.flexibility),
      });
      const straight = pool(problem);
      const totals = ({ value, funded, floorShortfall }: typeof straight) =>
        [value, funded, floorShortfall].map(String);
      expect(totals(turned)).toEqual(totals(straight));
    },
  );

  law(
    "with all values equal and no caps or floors, money is stranded as the theorem of Hall says",
    withoutFloors,
    (given) => {
      const problem = {
        ...given,
        values: given.values.map(() => new Decimal(1)),
        caps: given.caps.map((row) => row.map(() => null)),
        flexibility: given.flexibility.map(() => new Decimal(0)),
      };
      // stranded = the largest excess, over all sets of grants, of their awards over the needs any of them may meet
      let most = new Decimal(0);
      for (let set = 0; set < 2 ** problem.awards.length; set++) {
        const inSet = (grant: number) => Math.floor(set / 2 ** grant) % 2 === 1;
        const awards = sum(problem.awards.filter((_, grant) => inSet(grant)));
        const needs = sum(
          problem.needs.filter((_, service) =>
            problem.allowed.some((row, grant) => inSet(grant) && (row[service]! || problem.pooled[grant]!)),
          ),
        );
        most = Decimal.max(most, awards.minus(needs));
      }
      expect(sum(pool(problem).stranded).eq(most)).toBe(true);
    },
  );
});
