import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount, Decimal, toCell } from "../../../../src/model/money";
import { pool, poolingPrices } from "../../../../src/model/pooling";
import type { PoolingQuestion } from "../../../../src/model/pooling";
import { anyQuestion } from "../any-question";
import { grants } from "../grants";

describe("the price of a grant", () => {
  it("is there for what flexibility would allow of it, though its award is 0", () => {
    const question = {
      ...grants({ awards: [0, 10], needs: [10, 100], values: [1, 1], allowed: ["x-", "x-"] }),
      flexibility: [amount(0.5), amount(0)],
    };
    const { grants: own, elsewhere } = poolingPrices(question);
    expect([own.map(toCell), elsewhere.map(toCell)]).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  it("is what one pound more brings where one pound less costs the same, by the share that may go elsewhere", () => {
    const whole = fc.nat({ max: 20 }).map((sum) => new Decimal(sum));
    const questions = anyQuestion([4, 4], whole, ["0", "0.25", "0.5"]);
    let compared = 0;
    fc.assert(
      fc.property(questions, fc.nat({ max: 3 }), (drawn, at) => {
        const question = { ...drawn, floors: drawn.needs.map(() => amount(0)) };
        const grant = at % question.awards.length;
        const [less, more] = [-1, 1].map((step) => valueWith(question, grant, step));
        const now = pool(question).value;
        if (less === null || !more!.minus(now).eq(now.minus(less!))) return;
        const { grants: own, elsewhere } = poolingPrices(question);
        const share = question.pooled[grant]! ? amount(0) : question.flexibility[grant]!;
        const price = own[grant]!.plus(elsewhere[grant]!.minus(own[grant]!).times(share));
        expect(price.toString()).toBe(more!.minus(now).toString());
        compared += 1;
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(20);
  });
});

/** The best value with so much more of one award; null where that is less than nothing. */
function valueWith(question: PoolingQuestion, grant: number, step: number) {
  const awards = question.awards.map((award, at) => (at === grant ? award.plus(step) : award));
  return awards[grant]!.isNegative() ? null : pool({ ...question, awards }).value;
}
