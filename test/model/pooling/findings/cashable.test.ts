import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount, Decimal, sum } from "../../../../src/model/money";
import { pool } from "../../../../src/model/pooling";
import { cashable } from "../../../../src/model/pooling/findings";
import { refusal } from "../../decimals";
import { grants } from "../grants";
import { add, everyAllocation, questions, tinyQuestions } from "./questions";

const plainUnderspend = ({ left, total }: { left: Decimal[]; total: Decimal }) => ({
  left: left.map(Number),
  total: total.toNumber(),
});

describe("the cashable question", () => {
  // The first grant is clawed back, the second is the area's own and may be kept.
  const question = grants({
    awards: [100, 100],
    needs: [60, 90],
    allowed: ["x-", "-x"],
    pooled: [true, false],
  });

  it("keeps more of the area's own money by spending first what would be clawed back", () => {
    const found = cashable(question, [0, 1].map(amount));
    expect(found.needsMet.map(Number)).toEqual([60, 90]);
    expect(plainUnderspend(found.separate)).toEqual({ left: [40, 10], total: 10 });
    expect(plainUnderspend(found.pooled)).toEqual({ left: [0, 50], total: 50 });
    expect(found.gain.toNumber()).toBe(40);
    expect(found.proven).toBe(true);
  });

  it("counts of each grant the share that may be kept", () => {
    const found = cashable(question, [0.25, 0.5].map(amount));
    // 40 x 25% + 10 x 50%, and 50 x 50%
    expect([found.separate.total, found.pooled.total].map(Number)).toEqual([15, 25]);
    expect(found.pooled.kept.map(Number)).toEqual([0, 25]);
  });

  it("has nothing to gain where both keep alike, whatever more need pooling could meet", () => {
    const unmet = grants({
      awards: [100, 100],
      needs: [60, 150],
      allowed: ["x-", "-x"],
      pooled: [true, true],
    });
    const found = cashable(unmet, [1, 1].map(amount));
    expect(found.needsMet.map(Number)).toEqual([60, 100]);
    expect([found.separate.total, found.pooled.total, found.gain].map(Number)).toEqual([40, 40, 0]);
  });

  it("uses what is agreed of flexibility, and keeps to caps", () => {
    const flexible = grants({
      awards: [100, 100],
      needs: [60, 90],
      allowed: ["x-", "-x"],
      flexibility: [0.3, 0],
    });
    expect(plainUnderspend(cashable(flexible, [0, 1].map(amount)).separate)).toEqual({
      left: [10, 40],
      total: 40,
    });
    const capped = {
      ...question,
      caps: [
        [null, amount(25)],
        [null, null],
      ],
    };
    expect(plainUnderspend(cashable(capped, [0, 1].map(amount)).pooled)).toEqual({
      left: [15, 35],
      total: 35,
    });
  });

  it("refuses shares that do not fit the grants", () => {
    expect(() => cashable(question, [amount(1)])).toThrow(refusal("keeps"));
    expect(() => cashable(question, [amount(1), amount(2)])).toThrow(refusal("keeps", { row: 2 }));
  });
});

describe("whatever the grants", () => {
  const withKeeps = questions.chain((question) =>
    fc.tuple(
      fc.constant(question),
      fc.array(
        fc.nat({ max: 4 }).map((quarters) => new Decimal(quarters).div(4)),
        { minLength: question.awards.length, maxLength: question.awards.length },
      ),
    ),
  );

  it("both ways meet exactly the needs that the separate answer meets, and pooling never keeps less", () => {
    fc.assert(
      fc.property(withKeeps, ([question, keeps]) => {
        const found = cashable(question, keeps);
        const separate = pool({ ...question, pooled: question.pooled.map(() => false) });
        expect(found.needsMet.map(Number)).toEqual(separate.fundedByService.map(Number));
        for (const { allocation, left } of [found.separate, found.pooled]) {
          found.needsMet.forEach((need, service) => {
            expect(sum(allocation.map((row) => row[service]!)).eq(need)).toBe(true);
          });
          question.awards.forEach((award, grant) => {
            expect(sum([...allocation[grant]!, left[grant]!]).eq(award)).toBe(true);
          });
        }
        expect(found.gain.gte(0)).toBe(true);
        expect(found.proven).toBe(true);
      }),
    );
  });

  it("no way of meeting them keeps more, as trying every one shows", () => {
    const keepsOf = fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(tinyQuestions, keepsOf, (plain, keeps) => {
        const found = cashable(
          grants(plain),
          plain.awards.map((_, grant) => amount(keeps[grant]!)),
        );
        const mostKept = (pooled: boolean[]) =>
          Math.max(
            ...everyAllocation({ ...plain, pooled })
              .filter((rows) =>
                found.needsMet.every((need, service) => need.eq(add(rows.map((row) => row[service]!)))),
              )
              .map((rows) =>
                add(rows.map((row, grant) => (plain.awards[grant]! - add(row)) * keeps[grant]!)),
              ),
          );
        expect(found.pooled.total.toNumber()).toBeCloseTo(mostKept(plain.pooled), 9);
        expect(found.separate.total.toNumber()).toBeCloseTo(mostKept(plain.pooled.map(() => false)), 9);
      }),
      { numRuns: 60 },
    );
  });
});
