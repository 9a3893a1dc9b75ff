import { describe, expect, it } from "vitest";
import { amount, Decimal, sum } from "../../../../src/model/money";
import { pool, poolingGain, poolYears } from "../../../../src/model/pooling";
import type { PoolingQuestion } from "../../../../src/model/pooling";
import { drawing } from "../../../bench/draw";
import { below } from "../drawn";
import { grants } from "../grants";

/** Whether the books balance to the last decimal: awards, needs, grants and services one by one, and the value. */
function balances(question: PoolingQuestion): boolean {
  const answer = pool(question);
  const { allocation, stranded, unmet, fundedByService, funded } = answer;
  const value = sum(fundedByService.map((paid, service) => exactProduct(paid, question.values[service]!)));
  return (
    allocation.every((row, grant) => sum([...row, stranded[grant]!]).eq(question.awards[grant]!)) &&
    unmet.every((left, service) => sum([left, fundedByService[service]!]).eq(question.needs[service]!)) &&
    fundedByService.every((paid, service) => sum(allocation.map((row) => row[service]!)).eq(paid)) &&
    sum([...stranded, funded]).eq(sum(question.awards)) &&
    sum([...unmet, funded]).eq(sum(question.needs)) &&
    value.eq(answer.value) &&
    answer.proven
  );
}

/** However many digits it takes. */
function exactProduct(one: Decimal, other: Decimal): Decimal {
  const Wide = Decimal.clone({ precision: 200 });
  return new Decimal(new Wide(one.toString()).times(other.toString()).toString());
}

describe("the books balance to the last decimal", () => {
  it("with amounts of six decimal places", () => {
    expect(
      balances(
        grants({
          awards: [1234.567891, 0.000001, 99.999999],
          needs: [1000.000001, 300.123456, 0.000002],
          values: [1.000001, 2, 0.333333],
          allowed: ["xx-", "--x", "x-x"],
        }),
      ),
    ).toBe(true);
  });

  it("with sums that floating point gets wrong", () => {
    const question = grants({
      awards: [0.1, 0.2, 0.7],
      needs: [0.1 + 0.2, 0.1 * 7],
      allowed: ["x-", "xx", "-x"],
    });
    expect(balances(question)).toBe(true);
    expect(pool(question).stranded.map(String)).toEqual(["0", "0", "0"]);
    expect(pool(question).unmet.map(String)).toEqual(["0", "0"]);
  });

  it("with amounts of fifteen digits, and thirteen-figure awards beside a penny", () => {
    const question = grants({
      awards: [1e13, 0.01, 123456789012.345],
      needs: [1e13, 0.02, 987654321098.765],
      allowed: ["xxx", "-x-", "x-x"],
      values: [1, 1.23456789012345, 0.000000000000001],
    });
    expect(balances(question)).toBe(true);
    expect(pool(question).unmet[1]!.isZero()).toBe(true);
  });

  it("with a flexibility of a third, to the penny", () => {
    const third = new Decimal(1).div(3);
    const question = {
      ...grants({ awards: [100, 0.01], needs: [100, 1000], values: [1, 2.5], allowed: ["x-", "x-"] }),
      flexibility: [third, amount(2 / 3)],
    };
    expect(balances(question)).toBe(true);
    const { allocation, stranded } = pool(question);
    expect(allocation[0]![1]!.toFixed()).toBe("33.33");
    expect(allocation[1]!.map(String)).toEqual(["0.01", "0"]);
    expect(sum([...allocation[0]!, stranded[0]!]).toString()).toBe("100");
  });

  it("for random amounts of any fineness", () => {
    const draw = drawing(12);
    const drawAmount = () => amount(Number((draw() * 10 ** below(draw, 12)).toFixed(below(draw, 7))));
    for (let question = 0; question < 300; question++) {
      const grantCount = 1 + below(draw, 6);
      const serviceCount = 1 + below(draw, 6);
      const listOf = <T>(length: number, item: () => T) => Array.from({ length }, item);
      const drawn: PoolingQuestion = {
        awards: listOf(grantCount, drawAmount),
        needs: listOf(serviceCount, drawAmount),
        allowed: listOf(grantCount, () => listOf(serviceCount, () => draw() < 0.5)),
        pooled: listOf(grantCount, () => draw() < 0.2),
        values: listOf(serviceCount, () => amount(draw() * 3)),
        floors: listOf(serviceCount, drawAmount),
        caps: listOf(grantCount, () => listOf(serviceCount, () => (draw() < 0.2 ? drawAmount() : null))),
        flexibility: listOf(grantCount, () => amount(draw())),
      };
      expect(balances(drawn)).toBe(true);
      const gain = poolingGain(drawn);
      expect(sum([gain.released, gain.reallocated]).eq(gain.value)).toBe(true);
      expect(sum([gain.separate.value, gain.value]).eq(gain.pooled.value)).toBe(true);
    }
  });

  it("over years too, where sums need more digits than a Decimal keeps by itself", () => {
    const year = {
      ...grants({
        awards: [9999999999.99999, 1e13],
        needs: [9999999999.99999, 1e13],
        values: [1.23456789012345, 1.98765432109876],
        floors: [0, 0.000001],
        allowed: ["x-", "x-"],
      }),
      flexibility: [amount(1 / 3), amount(2 / 3)],
      earmarks: [[], []],
      carry: [amount(5.5), amount(0.000001)],
    };
    const later = { ...year, values: [amount(1.1e-5), amount(3.000000000001e-9)] };
    const { years, value, funded, floorShortfall } = poolYears([year, later]);
    expect(sum(years.map((each) => each.value)).toFixed()).toBe(value.toFixed());
    expect(sum(years.map((each) => each.funded)).toFixed()).toBe(funded.toFixed());
    expect(sum(years.map((each) => each.floorShortfall)).toFixed()).toBe(floorShortfall.toFixed());
    years.forEach((each, index) =>
      each.stranded.forEach((left, grant) => {
        const out = sum([...each.allocation[grant]!, left, each.carriedOut[grant]!]);
        expect(out.eq(sum([year.awards[grant]!, each.carriedIn[grant]!]))).toBe(true);
        expect(each.carriedIn[grant]!.eq(index === 0 ? 0 : years[0]!.carriedOut[grant]!)).toBe(true);
      }),
    );
  });
});
