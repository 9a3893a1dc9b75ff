import fc from "fast-check";
import { expect, it } from "vitest";
import { amount, Decimal, powerInCell } from "../../../src/model/money";

const plain = (numerator: Decimal, denominator: Decimal, exponent: Decimal) =>
  numerator.div(denominator).pow(exponent).toNumber();

const figure = fc.oneof(
  fc.integer({ min: 1, max: 20_000_000 }).map((pence) => amount(pence / 100)),
  fc.double({ min: 1e-9, max: 1e14, noNaN: true }).map(amount),
);
const exponent = fc.oneof(
  fc.constantFrom(0, 1, 1.3, 0.5, 2, 10),
  fc.integer({ min: 0, max: 10_000 }).map((thousandths) => thousandths / 1000),
  fc.double({ min: 0, max: 10, noNaN: true }),
);

it("a power is the double that is nearest to the power in 34 digits", () => {
  fc.assert(
    fc.property(figure, figure, exponent, (numerator, denominator, power) => {
      const wanted = amount(power);
      expect(powerInCell(numerator, denominator, wanted).toNumber()).toBe(
        plain(numerator, denominator, wanted),
      );
    }),
    { numRuns: 300 },
  );
});

it.each([
  [1, 1, 1.3],
  [2.5, 1, 1],
  [50_000, 20_000, 1.3],
  [1, 3, 10],
  [1e14, 1e-9, 10],
  [1e-9, 1e14, 10],
  [9007199254740993, 1, 1],
  [4, 1, 0.5],
  [2, 1, 0],
])("%d / %d to the power of %d is the same as in 34 digits", (numerator, denominator, power) => {
  const given = [numerator, denominator, power].map((each) => new Decimal(each)) as [
    Decimal,
    Decimal,
    Decimal,
  ];
  expect(powerInCell(...given).toNumber()).toBe(plain(...given));
});
