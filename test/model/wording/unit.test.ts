import { describe, expect, it } from "vitest";
import {
  conversionBetween,
  convert,
  moneyFormat,
  poundsIn,
  unitNamed,
  unitOf,
  withUnit,
} from "../../../src/model/wording";

describe("units of headings", () => {
  it.each([
    ["Budget 2023-24 (£ thousand)", "£ thousand"],
    ["Spend £000", "£ thousand"],
    ["Spend £'000", "£ thousand"],
    ["Net £k", "£ thousand"],
    ["£000s", "£ thousand"],
    ["Award (£m)", "£ million"],
    ["£ million", "£ million"],
    ["Award (£)", "£"],
    ["Amount", "£"],
  ])("reads %j", (heading, unit) => {
    expect(unitOf(heading)).toBe(unit);
  });

  it.each([
    [
      "£ thousand",
      "£'000, £’000, £ 000s, £000's, £'000's, '000, ‘000s, (000), Budget 000, (£k), £ K, k£, £'k, £000s net, £1000s, £1,000s",
    ],
    [
      "£ thousand",
      "£ in 000, £ (in thousands), in thousands of pounds, £ thousands, £Thousand, £ thousand(s), £s 000, GBP'000, GBP k, kGBP",
    ],
    [
      "£ thousand",
      "Spend (£) 000s, 000s (£), Budget thousands, £ Thous, (£1000), in £1000, £ x1000, Amount (x1000), £ × 1000, 2024/25 000s, Net budget 2024/25 £000, (£000 net of income), GBP thousands",
    ],
    [
      "£ million",
      "£m, £M, £ms, £'m, £ (m), £ m, £mn, £mil, £ mill, £ millions, GBP m, GBPm, £000,000, £ 000 000, £000000, m£, million pounds",
    ],
    [
      "£ million",
      "Budget (m), £ in m, £0.0m, in £ millions, Converted to £m, Spend £m 2023-24, £MM, £m's, Award (£ million), Budget in millions, €1 = £1 (£m)",
    ],
    ["£ billion", "£bn, £ bn, £ billion, (£bn), £b, £ billions, £000 000 000, GBP bn"],
    ["pence", "pence, Cost (pence), Pence per mile, in pence"],
    [
      "£",
      "£, (£), £s, GBP, Pounds, £ and pence, pounds and pence, in pounds and no pence, £ (no pence), pounds without pence, £p, Cost per thousand residents (£), Million Hours Fund (£), Amount in pounds, Budget (pounds), Budget pounds, Pounds per head",
    ],
    [
      "£",
      "Grants over £1 million (£), Homes (thousands) and cost (£), Option B (£), Option B £, Return per £m spent (£), Rate per £000 of income, Spend to the nearest £000, Ten million trees (£)",
    ],
  ] as const)("reads %s in every way it is written: %s", (unit, headings) => {
    const inList = headings.split(", ");
    expect(inList.map((heading) => [heading, unitNamed(heading)])).toEqual(
      inList.map((heading) => [heading, unit]),
    );
  });

  it.each([
    "Payments over £25,000",
    "Payments over £25k",
    "Contracts of £1m and more",
    "Grants above £12 000",
    "Grants over £1 million",
    "Cost per thousand residents",
    "Million Hours Fund",
    "Amount",
    "Budget 2024",
    "Area (m2)",
    "Pound Lane depot spend 2025/26",
    "Sterling House",
    "Pounds Park",
    "Dog pound",
    "Zone 000",
    "Ref 000",
    "",
  ])("finds none in %j, and takes it for pounds", (heading) => {
    expect(unitNamed(heading)).toBeNull();
    expect(unitOf(heading)).toBe("£");
  });

  it("turns amounts both ways", () => {
    expect(convert(90_000, conversionBetween("£", "£ thousand"))).toBe(90);
    expect(convert(12.3, conversionBetween("£ thousand", "£"))).toBe(12_300);
    expect(conversionBetween("£", "£")).toBeNull();
  });
});

describe("a unit", () => {
  it.each([
    ["pence", 0.01, "#,##0"],
    ["£", 1, "#,##0"],
    ["£ thousand", 1_000, "#,##0"],
    ["£ million", 1_000_000, "#,##0.00"],
    ["£ billion", 1_000_000_000, "#,##0.000"],
  ])("%s is what its own name says, worth %d pounds, shown as %s", (unit, pounds, format) => {
    expect([unitOf(unit), poundsIn(unit), moneyFormat(unit)]).toEqual([unit, pounds, format]);
  });
});

describe("a single amount with its unit", () => {
  it.each([
    ["1,234", "£ thousand", "£1,234 thousand"],
    ["-1,234", "£ thousand", "-£1,234 thousand"],
    ["12", "£", "£12"],
    ["12", "£m", "£12m"],
    ["-12", "pence", "-12 pence"],
    ["1,234", "£000", "1,234 (£000)"],
    ["1,234", "hours", "1,234 (hours)"],
    ["1,234", "", "1,234"],
  ])("writes %s in %s as %s", (figure, unit, written) => {
    expect(withUnit(figure, unit)).toBe(written);
  });
});
