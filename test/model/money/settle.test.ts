import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount, settledAmount, settledNumber } from "../../../src/model/money";

/** Ten billion pounds, in pence. */
const MOST_PENCE = 10n ** 12n;

/** Sums of money as they are written in each unit, by how many decimals a penny has there. */
const units = [
  { unit: "pounds", places: 2 },
  { unit: "thousands of pounds", places: 5 },
  { unit: "millions of pounds", places: 8 },
] as const;

/** Sums in pence, small ones and large ones alike often, so that differences of nearly equal ones are common. */
const pence = fc
  .tuple(
    fc.bigInt({ min: -MOST_PENCE, max: MOST_PENCE }),
    fc.constantFrom(1n, 10n ** 3n, 10n ** 6n, 10n ** 9n, 10n ** 11n),
  )
  .map(([sum, by]) => sum / by);

const near = fc
  .tuple(pence, fc.oneof(pence, fc.bigInt({ min: -2_000_000n, max: 2_000_000n })))
  .map(([one, apart]) => {
    const other = one + apart;
    return other > MOST_PENCE ? MOST_PENCE : other < -MOST_PENCE ? -MOST_PENCE : other;
  });

describe("an amount worked out in the sheet", () => {
  it.each([
    [16453.35 - 16353.35, "100"],
    [2120964.05 - 2080964.05, "40000"],
    [4194385.19 - 4194285.19, "100"],
    [100 - 99.9 - 0.1, "0"],
    [0.1 + 0.2, "0.3"],
    [9_999_999_999.99 - 9_999_999_999.98, "0.01"],
    [9_999_999.99999 - 9_999_999.99998, "0.00001"],
    [9_999.99999999 - 9_999.99999998, "0.00000001"],
    [-0, "0"],
  ])("%d is %s", (value, settled) => {
    expect(settledAmount(value).toFixed()).toBe(settled);
    expect(settledNumber(value).toFixed()).toBe(settled);
  });

  it.each(units)("is the exact one after an addition or a subtraction, in $unit", ({ places }) => {
    fc.assert(
      fc.property(pence, near, (one, other) => {
        for (const settled of [settledAmount, settledNumber]) {
          expect(settled(cell(one, places) - cell(other, places)).toFixed()).toBe(
            written(one - other, places),
          );
          expect(settled(cell(one, places) + cell(other, places)).toFixed()).toBe(
            written(one + other, places),
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each(units)(
    "is the exact one after four additions of any size that come to less than ten thousand pounds, in $unit",
    ({ places }) => {
      const sums = fc.array(pence, { minLength: 3, maxLength: 3 });
      fc.assert(
        fc.property(sums, fc.bigInt({ min: -1_000_000n, max: 1_000_000n }), (sums, left) => {
          const all = [...sums.map((sum) => sum / 3n), left];
          const last = sums.reduce((total, sum) => total - sum / 3n, 0n);
          const worked = [...all, last].reduce((total, sum) => total + cell(sum, places), 0);
          // What has more digits than noise leaves is a sum of other money.
          expect(settledAmount(worked).toFixed()).toBe(written(left, places));
        }),
        { numRuns: 2000 },
      );
    },
  );

  it("is a third of a sum where it is one, at the 15 digits of a cell", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), fc.constantFrom(3, 7, 9, 11, 13), (sum, by) => {
        fc.pre(sum % by !== 0);
        expect(settledAmount(sum / by).eq(amount(sum / by))).toBe(true);
        expect(settledNumber(sum / by).eq(amount(sum / by))).toBe(true);
      }),
    );
    expect(settledNumber(1 / 3).toFixed()).toBe("0.333333333333333");
    expect(settledNumber(2.5e-9).toFixed()).toBe("0.0000000025");
    expect(settledNumber(3.1234567e-6).toFixed()).toBe("0.0000031234567");
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("is never %d", (value) => {
    for (const settled of [settledAmount, settledNumber]) {
      expect(() => settled(value)).toThrow(expect.objectContaining({ kind: "invalid" }));
    }
  });
});

describe("a figure as it was typed", () => {
  it.each([0, 1, 2, 3, 4, 5, 6])("is itself, with %d decimals", (places) => {
    const digits = fc
      .integer({ min: 1, max: 8 + places })
      .chain((most) => fc.integer({ min: 0, max: 10 ** most }));
    fc.assert(
      fc.property(digits, fc.boolean(), (digit, isNegative) => {
        const text = `${isNegative ? "-" : ""}${digit}e-${places}`;
        const value = Number(text);
        expect(settledAmount(value).eq(text)).toBe(true);
        expect(settledNumber(value).eq(text)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("is itself with up to five decimals at any size that has 15 digits", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5 }),
        fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
        (places, digits) => {
          const text = `${digits}e-${places}`;
          expect(settledAmount(Number(text)).eq(text)).toBe(true);
          expect(settledNumber(Number(text)).eq(text)).toBe(true);
        },
      ),
    );
  });

  it.each([
    "0.000001",
    "0.000009",
    "99.999999",
    "1000000.000001",
    "100000000.000001",
    "134217727.999999",
    "0.00000123",
  ])("is not taken for noise: %s", (text) => {
    expect(settledAmount(Number(text)).toFixed()).toBe(text);
    expect(settledNumber(Number(text)).toFixed()).toBe(text);
  });
});

function cell(sum: bigint, places: number): number {
  return Number(`${sum}e-${places}`);
}

/** A sum in pence as a decimal without noughts at its end. */
function written(sum: bigint, places: number): string {
  const digits = (sum < 0n ? -sum : sum).toString().padStart(places + 1, "0");
  const decimals = digits.slice(-places).replace(/0+$/, "");
  return `${sum < 0n ? "-" : ""}${digits.slice(0, -places)}${decimals === "" ? "" : `.${decimals}`}`;
}
