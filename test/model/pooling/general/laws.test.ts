import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { amount } from "../../../../src/model/money";
import { pool } from "../../../../src/model/pooling";
import type { SolveProgramme } from "../../../../src/model/programme";
import { transport } from "../../../bench/transport";
import { listOf } from "../any-question";
import { tryEverything } from "./brute-force";
import { general, poolGeneral, solverHere } from "./questions";
import type { GeneralAnswer, GeneralQuestion } from "./questions";

let solve: SolveProgramme;
beforeAll(async () => {
  solve = await solverHere();
});

interface Size {
  readonly grants: number;
  readonly services: number;
  /** The largest award and need, in units of the given size. */
  readonly most: number;
  readonly unit: number;
}

/** Questions with floors, caps, flexibility, match and minimums, each rule on about half of the grants. */
function questions({ grants, services, most, unit }: Size): fc.Arbitrary<GeneralQuestion> {
  const money = (least = 0) => fc.integer({ min: least, max: most }).map((units) => units * unit);
  const others = (grant: number) => [...Array(grants).keys()].filter((other) => other !== grant);
  return fc
    .record({
      awards: listOf(money(), grants),
      needs: listOf(money(), services),
      allowed: listOf(listOf(fc.constantFrom("x", "x", "-"), services), grants).map((rows) =>
        rows.map((row) => row.join("")),
      ),
      values: listOf(fc.constantFrom(0, 0.5, 1, 1, 1.5, 2.25), services),
      floors: fc.oneof(fc.constant(Array<number>(services).fill(0)), listOf(money(), services)),
      caps: listOf(listOf(fc.option(money(), { freq: 4 }), services), grants),
      flexibility: listOf(fc.constantFrom(0, 0, 0.5), grants),
      match: fc.tuple(
        ...others(-1).map((grant) =>
          fc.option(
            fc.record({
              ratio: fc.constantFrom(0.25, 0.5, 1, 1.5, 2, 3),
              from: fc.subarray(others(grant), { minLength: 1 }),
            }),
          ),
        ),
      ),
      minimumAward: listOf(fc.option(money()), grants),
    })
    .map(general);
}

describe("pooling with match and minimum awards", () => {
  it("is never beaten by more than its gaps by any allocation in whole pounds", async () => {
    const size = { grants: 3, services: 2, most: 4, unit: 1 };
    let runs = 0;
    let best = 0;
    await fc.assert(
      fc.asyncProperty(questions(size), async (drawn) => {
        // Half a pound elsewhere would leave whole pounds.
        const question = { ...drawn, flexibility: drawn.awards.map(() => amount(0)) };
        const answer = await poolGeneral(question, solve);
        const all = tryEverything(question);
        const shortfall = Number(answer.floorShortfall);
        expect(shortfall).toBeGreaterThanOrEqual(all.floorShortfall);
        expect(shortfall - Number(answer.floorGap)).toBeLessThanOrEqual(all.floorShortfall);
        runs += 1;
        if (shortfall === all.floorShortfall) {
          expect(Number(answer.value)).toBeLessThanOrEqual(all.value);
          expect(Number(answer.value) + Number(answer.gap)).toBeGreaterThanOrEqual(all.value);
          if (Number(answer.value) === all.value) best += 1;
        }
        if (answer.proven) {
          expect({ floorShortfall: shortfall, value: Number(answer.value) }).toEqual(all);
        }
      }),
      { numRuns: 300, seed: 4 },
    );
    expect(best / runs).toBeGreaterThanOrEqual(0.99);
  });

  it("keeps every rule to the last unit", async () => {
    await fc.assert(
      fc.asyncProperty(questions({ grants: 4, services: 5, most: 1000, unit: 1.37 }), async (question) => {
        mustKeepEveryRule(question, await poolGeneral(question, solve));
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  it("is worth what the flow is worth where its rules ask for nothing", async () => {
    await fc.assert(
      fc.asyncProperty(questions({ grants: 4, services: 5, most: 1000, unit: 1.37 }), async (drawn) => {
        const none = drawn.awards.map(() => null);
        const idle = drawn.awards.map(() => amount(0));
        const answer = await poolGeneral({ ...drawn, match: none, minimumAward: idle }, solve);
        const flow = pool(drawn);
        expect(answer.proven).toBe(true);
        expect(answer.floorShortfall).toEqual(flow.floorShortfall);
        expect(answer.value).toEqual(flow.value);
        expect((await poolGeneral({ ...drawn, match: none, minimumAward: none }, solve)).allocation).toEqual(
          flow.allocation,
        );
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it("never gains less from more match money, or from a rule less", async () => {
    await fc.assert(
      fc.asyncProperty(
        questions({ grants: 4, services: 4, most: 100, unit: 10 }),
        fc.nat(3),
        async (drawn, chosen) => {
          const question = { ...drawn, floors: drawn.needs.map(() => amount(0)) };
          const before = await poolGeneral(question, solve);
          const awards = question.awards.map((award, grant) =>
            grant === chosen && !question.match[grant] ? award.plus(500) : award,
          );
          const match = question.match.map((rule, grant) => (grant === chosen ? null : rule));
          const flexibility = question.flexibility.map((share, grant) =>
            grant === chosen ? amount(0.5) : share,
          );
          for (const better of [{ awards }, { match }, { flexibility }]) {
            const after = await poolGeneral({ ...question, ...better }, solve);
            expect(after.value.plus(after.gap).gte(before.value)).toBe(true);
          }
        },
      ),
      { numRuns: 60, seed: 4 },
    );
  });

  it.each([1, 2, 3, 4])(
    "comes within a penny of each floor and a few pence of the best for a council: %i",
    async (seed) => {
      const drawn = transport(seed, 20, 40, 0.1, "distinct");
      const answer = await poolGeneral(
        {
          ...drawn,
          floors: drawn.needs.map((need, service) =>
            service % 4 === 0 ? need.div(2).toDecimalPlaces(2) : amount(0),
          ),
          match: drawn.awards.map((_, grant) =>
            grant % 3 === 0
              ? { ratio: amount(0.25 + (grant % 2)), from: [grant + 1, (grant + 5) % 20] }
              : null,
          ),
          minimumAward: drawn.awards.map((award, grant) =>
            grant % 3 === 1 ? award.times(0.9).toDecimalPlaces(2) : null,
          ),
        },
        solve,
      );
      expect(Number(answer.floorGap)).toBeLessThanOrEqual(0.01);
      expect(Number(answer.gap)).toBeLessThanOrEqual(0.1);
    },
  );

  it("gives the same answer each time", async () => {
    await fc.assert(
      fc.asyncProperty(questions({ grants: 3, services: 4, most: 100, unit: 0.01 }), async (question) => {
        expect(await poolGeneral(question, solve)).toEqual(await poolGeneral(question, solve));
      }),
      { numRuns: 20, seed: 4 },
    );
  });
});

/** Written from the question's own words, in decimals, apart from the code that it checks. */
function mustKeepEveryRule(question: GeneralQuestion, answer: GeneralAnswer): void {
  const sum = (list: readonly (typeof answer.funded)[]) =>
    list.reduce((total, next) => total.plus(next), amount(0));
  const permitted = (grant: number, service: number) =>
    question.pooled[grant]! || question.allowed[grant]![service]!;
  answer.allocation.forEach((row, grant) => {
    const award = question.awards[grant]!;
    const drawn = sum(row);
    expect(drawn.lte(award), "award").toBe(true);
    expect(answer.stranded[grant]).toEqual(award.minus(drawn));
    row.forEach((pounds, service) => {
      expect(pounds.gte(0), "nothing below 0").toBe(true);
      expect(pounds.lte(question.caps[grant]![service] ?? pounds), "cap").toBe(true);
    });
    const outside = sum(row.filter((_, service) => !permitted(grant, service)));
    expect(outside.lte(award.times(question.flexibility[grant]!)), "flexibility").toBe(true);
    const minimum = question.minimumAward[grant];
    if (minimum && !drawn.isZero()) expect(drawn.gte(minimum), "minimum award").toBe(true);
    const rule = question.match[grant];
    if (!rule) return;
    const match = sum(
      rule.from.map((other) =>
        sum(answer.allocation[other]!.filter((_, service) => permitted(grant, service))),
      ),
    );
    expect(rule.ratio.times(drawn).lte(match), "match").toBe(true);
    expect(answer.matched).toContainEqual({ grant, drawn, match });
  });
  question.needs.forEach((need, service) => {
    const funded = sum(answer.allocation.map((row) => row[service]!));
    expect(funded.lte(need), "need").toBe(true);
    expect(answer.unmet[service]).toEqual(need.minus(funded));
  });
  expect(answer.gap.gte(0) && answer.floorGap.gte(0)).toBe(true);
  expect(answer.proven).toBe(answer.gap.isZero() && answer.floorGap.isZero());
}
