import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countingMap, effectiveProviders, servicesSpread } from "../../../../src/model/duplication";
import { Decimal } from "../../../../src/model/money";
import { decimals, noLessThanNought, refusal } from "../../decimals";

describe("the effective number of providers", () => {
  it("is how many spend, where all spend the same, and little more than 1 where one spends nearly all", () => {
    expect(effectiveProviders(decimals([7, 7, 7])).toNumber()).toBe(3);
    expect(effectiveProviders(decimals([97, 1, 1, 1])).toNumber()).toBeCloseTo(10_000 / 9_412, 12);
  });

  it("does not count those that spend nothing, and is 0 where nobody spends", () => {
    expect(effectiveProviders(decimals([5, 0, 5])).toNumber()).toBe(2);
    expect(effectiveProviders(decimals([0, 0])).toNumber()).toBe(0);
    expect(effectiveProviders([]).toNumber()).toBe(0);
  });

  it("refuses income, and says where", () => {
    expect(() => effectiveProviders(decimals([1, -2]))).toThrow(refusal("spend", { column: 2 }));
  });

  const spend = fc.array(noLessThanNought, { minLength: 1, maxLength: 10 });

  it("is from 1 to how many spend, and does not depend on the unit", () => {
    fc.assert(
      fc.property(spend, (amounts) => {
        const spending = amounts.filter((amount) => amount.gt(0)).length;
        const effective = effectiveProviders(amounts).toNumber();
        if (spending === 0) {
          expect(effective).toBe(0);
          return;
        }
        expect(effective).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(effective).toBeLessThanOrEqual(spending + 1e-9);
        expect(effectiveProviders(amounts.map((amount) => amount.times(1000))).toNumber()).toBeCloseTo(
          effective,
          9,
        );
      }),
    );
  });
});

it("services come in order of what others than the largest spend, those of one provider not at all", () => {
  const row = (agency: string, service: string, amount: number) => ({
    agency,
    service,
    amount: new Decimal(amount),
  });
  const found = servicesSpread(
    countingMap([
      row("A", "Legal", 90),
      row("B", "Legal", 10),
      row("A", "Waste", 30),
      row("B", "Waste", 30),
      row("C", "Waste", -5),
      row("C", "Fire", 500),
    ]),
  );
  expect(
    found.map(({ service, providers, effective, largestShare, smallestShare, amount, besidesLargest }) => [
      service,
      providers,
      ...[effective, largestShare, smallestShare, amount, besidesLargest].map((each) => +each.toFixed(4)),
    ]),
  ).toEqual([
    ["Waste", 2, 2, 0.5, 0.5, 60, 30],
    ["Legal", 2, 1.2195, 0.9, 0.1, 100, 10],
  ]);
});
