import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/model/money";
import { counted, grouped, inPounds, inPoundsApart, listed } from "../../../src/model/wording";

describe("a sum in a sentence", () => {
  it.each([
    ["0", "£0"],
    ["-0", "£0"],
    ["0.004", "less than a penny"],
    ["0.5", "£0.50"],
    ["12.345", "£12.35"],
    ["40", "£40"],
    ["999.99", "£999.99"],
    ["999.999", "£1,000"],
    ["1234.56", "£1,235"],
    ["35697", "£35,697"],
    ["999999.4", "£999,999"],
    ["999999.5", "£1m"],
    ["1200000", "£1.2m"],
    ["1250000", "£1.3m"],
    ["12000000", "£12m"],
    ["999960000", "£1.0bn"],
    ["107960000", "£108.0m"],
    ["108000000", "£108m"],
    ["3858000000", "£3.9bn"],
    ["1234500000000", "£1,234.5bn"],
    ["-35697", "-£35,697"],
  ])("%s is %s", (amount, words) => {
    expect(inPounds(new Decimal(amount))).toBe(words);
  });
});

describe("sums that are side by side", () => {
  const apart = (...amounts: string[]) => inPoundsApart(...amounts.map((each) => new Decimal(each)));

  it("are told apart to the penny where they would read alike", () => {
    expect(apart("1200000", "1300000")).toEqual(["£1.2m", "£1.3m"]);
    expect(apart("1210000", "1200000.5")).toEqual(["£1,210,000", "£1,200,000.50"]);
    expect(apart("1200000", "1200000")).toEqual(["£1.2m", "£1.2m"]);
    expect(apart("3647100000", "3680100000", "6700000000")).toEqual(["£3,647.1m", "£3,680.1m", "£6,700.0m"]);
    expect(apart("0.001", "0.002")).toEqual(["£0.001", "£0.002"]);
    expect(apart("9380277.159", "9500000.5", "9500000")).toEqual([
      "£9,380,277.16",
      "£9,500,000.50",
      "£9,500,000",
    ]);
    expect(apart("-1210000", "-1200000")).toEqual(["-£1,210,000", "-£1,200,000"]);
  });
});

describe("a figure in a sentence", () => {
  it("has its thousands apart, and thousandths at most", () => {
    expect([0, 999, 1000, 1234567, 1234.5, 12345.6789, -1000].map(grouped)).toEqual([
      "0",
      "999",
      "1,000",
      "1,234,567",
      "1,234.5",
      "12,345.679",
      "-1,000",
    ]);
  });
});

describe("names in a sentence", () => {
  it.each([
    [[], ""],
    [["A"], "A"],
    [["A", "B"], "A and B"],
    [["A", "B", "C"], "A, B and C"],
    [["A", "B", "C", "D"], "A, B and 2 more"],
    [["A", "B", "C", "D", "E"], "A, B and 3 more"],
  ])("%j are listed as %j", (names, words) => {
    expect(listed(names)).toBe(words);
  });

  it("are counted in the singular and in the plural", () => {
    expect([0, 1, 2].map((count) => counted(count, "grant"))).toEqual(["0 grants", "1 grant", "2 grants"]);
    expect(counted(2, "entry", "entries")).toBe("2 entries");
  });
});
