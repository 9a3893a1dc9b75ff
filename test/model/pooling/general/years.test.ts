import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { amount } from "../../../../src/model/money";
import { poolYears } from "../../../../src/model/pooling";
import { poolGeneralYears } from "../../../../src/model/pooling/general";
import type { GeneralYear } from "../../../../src/model/pooling/general";
import type { LinearProgramme, SolveProgramme } from "../../../../src/model/programme";
import { years } from "./drawn-years";
import { generalYear, solverHere } from "./questions";
import { tryEveryYear } from "./years-brute-force";

let solve: SolveProgramme;
beforeAll(async () => {
  solve = await solverHere();
});

describe("match and minimum awards over years", () => {
  it("are worth what the flow is worth where they ask for nothing, with earmarks, carry and flexibility", async () => {
    await fc.assert(
      fc.asyncProperty(years({ grants: 3, services: 3, most: 3000, unit: 0.01 }), async (drawn) => {
        const idle = drawn.map((year) => ({
          ...year,
          match: year.awards.map(() => null),
          minimumAward: year.awards.map(() => amount(0)),
        }));
        const answer = await poolGeneralYears(idle, solve);
        const flow = poolYears(drawn);
        expect(answer.proven).toBe(true);
        expect(answer.floorShortfall).toEqual(flow.floorShortfall);
        expect(answer.value).toEqual(flow.value);
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  it("are never beaten by more than the gaps by any allocation in whole pounds", async () => {
    let best = 0;
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(years({ grants: 2, services: 2, most: 3, unit: 1 }), async (drawn) => {
        const question = drawn.map((year) => ({
          ...year,
          flexibility: year.awards.map(() => amount(0)),
          earmarks: year.earmarks.map((earmarks) => earmarks.slice(0, 1)),
        }));
        const answer = await poolGeneralYears(question, solve);
        const all = tryEveryYear(question);
        const found = { floorShortfall: Number(answer.floorShortfall), value: Number(answer.value) };
        runs += 1;
        expect(found.floorShortfall).toBeGreaterThanOrEqual(all.floorShortfall);
        expect(found.floorShortfall - Number(answer.floorGap)).toBeLessThanOrEqual(all.floorShortfall);
        if (answer.proven) expect(found).toEqual(all);
        if (found.floorShortfall !== all.floorShortfall) return;
        expect(found.value).toBeLessThanOrEqual(all.value);
        expect(found.value + Number(answer.gap)).toBeGreaterThanOrEqual(all.value);
        if (found.value === all.value) best += 1;
      }),
      { numRuns: 150, seed: 4 },
    );
    expect(best / runs).toBeGreaterThanOrEqual(0.97);
  });

  it("are the best of all, and proved, where only minimums have to be chosen among", async () => {
    let chosen = 0;
    await fc.assert(
      fc.asyncProperty(years({ grants: 2, services: 2, most: 4, unit: 1 }), async (drawn) => {
        const question = drawn.map((year) => ({
          ...year,
          match: year.match.map(() => null),
          flexibility: year.awards.map(() => amount(0)),
          earmarks: year.earmarks.map((earmarks) => earmarks.slice(0, 1)),
        }));
        const answer = await poolGeneralYears(question, solve);
        const all = tryEveryYear(question);
        expect(answer.proven).toBe(true);
        expect({ floorShortfall: Number(answer.floorShortfall), value: Number(answer.value) }).toEqual(all);
        const { mostValueBySolver, leastShortfallBySolver } = answer;
        if (mostValueBySolver !== null) {
          chosen += 1;
          expect(mostValueBySolver).toBeCloseTo(all.value, 4);
        }
        if (leastShortfallBySolver !== null)
          expect(leastShortfallBySolver).toBeCloseTo(all.floorShortfall, 4);
      }),
      { numRuns: 150, seed: 4 },
    );
    expect(chosen).toBeGreaterThan(10);
  });

  it("keep every rule and an exact bound where the solver has no time to choose, or chooses badly", async () => {
    const isChoice = (programme: LinearProgramme) => programme.columns.whole.includes(true);
    const sleepy: SolveProgramme = async (programme, seconds) =>
      isChoice(programme) ? { status: "stopped", best: null } : solve(programme, seconds);
    const wrong: SolveProgramme = async (programme, seconds) => {
      const solution = await solve(programme, seconds);
      if (!isChoice(programme) || solution.status !== "optimal") return solution;
      return {
        ...solution,
        values: programme.columns.whole.map((whole, at) => (whole ? 1 - solution.values[at]! : 0)),
      };
    };
    // Two grants of 70 and 90 for needs of 110 in each of two years: only one of the two minimums can be kept in a year.
    const year = generalYear({
      awards: [70, 90],
      needs: [100, 10],
      allowed: ["xx", "x-"],
      values: [1, 4],
      minimumAward: [40, 80],
    });
    for (const other of [sleepy, wrong]) {
      const answer = await poolGeneralYears([year, year], other);
      expect({ value: Number(answer.value), proven: answer.proven }).toEqual({ value: 200, proven: true });
    }
    expect((await poolGeneralYears([year, year], sleepy)).mostValueBySolver).toBeNull();
  });

  it("do no worse than a use that is known, unless it breaks a rule", async () => {
    // The one programme that is solved says nothing of use.
    const blind: SolveProgramme = async () => ({ status: "stopped" });
    const year = generalYear({ awards: [50], needs: [100], allowed: ["x"], carry: [30], minimumAward: [80] });
    const known = await poolGeneralYears([year, year], solve);
    const blindly = async (years: GeneralYear[]) =>
      Number((await poolGeneralYears(years, blind, known)).value);
    expect(await blindly([year, year])).toBe(80);
    expect(await blindly([{ ...year, carry: [amount(29)] }, year])).toBe(0);
    // Known in pence, asked in pounds.
    const finer = generalYear({ awards: [50.25], needs: [100], allowed: ["x"], minimumAward: [50.25] });
    const whole = generalYear({ awards: [50], needs: [100], allowed: ["x"], minimumAward: [50] });
    const inPence = await poolGeneralYears([finer], solve);
    expect(Number((await poolGeneralYears([whole], blind, inPence)).value)).toBe(50);
  });

  it("account for every pound in every year", async () => {
    await fc.assert(
      fc.asyncProperty(years({ grants: 3, services: 3, most: 3000, unit: 0.01 }), async (drawn) => {
        const answer = await poolGeneralYears(drawn, solve);
        answer.years.forEach((found, year) => {
          found.allocation.forEach((row, grant) => {
            const spent = row.reduce((sum, pounds) => sum.plus(pounds), amount(0));
            expect(found.stranded[grant]!.gte(0)).toBe(true);
            expect(spent.plus(found.stranded[grant]!).plus(found.carriedOut[grant]!)).toEqual(
              drawn[year]!.awards[grant]!.plus(found.carriedIn[grant]!),
            );
            expect(found.carriedIn[grant]).toEqual(answer.years[year - 1]?.carriedOut[grant] ?? amount(0));
            const minimum = drawn[year]!.minimumAward[grant];
            if (minimum && !spent.isZero()) expect(spent.gte(minimum)).toBe(true);
          });
          for (const { grant, drawn: pounds, match } of found.matched) {
            expect(drawn[year]!.match[grant]!.ratio.times(pounds).lte(match)).toBe(true);
          }
        });
        expect(answer.proven).toBe(answer.gap.isZero() && answer.floorGap.isZero());
      }),
      { numRuns: 100, seed: 4 },
    );
  });
});
