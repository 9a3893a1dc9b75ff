import { describe, expect, it } from "vitest";
import { amountFormat, moneyInWords, percentText, plural, sumsInWords } from "../../src/taskpane/figures";

describe("amounts of one table", () => {
  it("have thousands separators and no decimals where the largest is a thousand or more", () => {
    const format = amountFormat([1234567.89, 12.5]);
    expect([format(1234567.89), format(12.5), format(-20)]).toEqual(["1,234,568", "13", "-20"]);
  });

  it("have two decimals each where small amounts are not whole, so that the column lines up", () => {
    const format = amountFormat([12.5, 3]);
    expect([format(12.5), format(3)]).toEqual(["12.50", "3.00"]);
  });

  it("never show a minus before nothing", () => {
    expect(amountFormat([5000])(-0.2)).toBe("0");
  });
});

it("writes shares as percentages without the dust of binary fractions", () => {
  expect([percentText(0.07), percentText(0.125), percentText(1)]).toEqual(["7%", "12.5%", "100%"]);
});

it("counts in the singular and the plural", () => {
  expect([plural(1, "row", "rows"), plural(1200, "row", "rows")]).toEqual(["1 row", "1,200 rows"]);
});

it("a sum in a sentence is in millions from a million pounds on, and otherwise in its own unit", () => {
  expect(moneyInWords(6_724_737, "£ thousand")).toBe("£6,724.7m");
  expect(moneyInWords(-2_500, "£ thousand")).toBe("-£2.5m");
  expect(moneyInWords(650, "£ thousand")).toBe("£650 thousand");
  expect(moneyInWords(999_999, "£")).toBe("£999,999");
  expect(moneyInWords(3, "£ million")).toBe("£3.0m");
  expect(moneyInWords(1_200, "staff")).toBe("1,200 (staff)");
});

it("writes the sums of one sentence in one unit", () => {
  expect(sumsInWords([6_724_737, -178, 0], "£ thousand")).toEqual(["£6,724.7m", "-£0.2m", "£0.0m"]);
  expect(sumsInWords([1_000, -40], "£ million")).toEqual(["£1,000.0m", "-£40.0m"]);
  expect(sumsInWords([650, -0.4], "£ thousand", (amount) => amount.toFixed(0).replace("-0", "0"))).toEqual([
    "£650 thousand",
    "£0 thousand",
  ]);
});
