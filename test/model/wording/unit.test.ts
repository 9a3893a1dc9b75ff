import { describe, expect, it } from "vitest";
import {
  conversionBetween,
  convert,
  moneyFormat,
  poundsIn,
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

  it("turns amounts both ways", () => {
    expect(convert(90_000, conversionBetween("£", "£ thousand"))).toBe(90);
    expect(convert(12.3, conversionBetween("£ thousand", "£"))).toBe(12_300);
    expect(conversionBetween("£", "£")).toBeNull();
  });
});

describe("a unit", () => {
  it.each([
    ["£", 1, "#,##0"],
    ["£ thousand", 1_000, "#,##0"],
    ["£ million", 1_000_000, "#,##0.00"],
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
    ["1,234", "£000", "1,234 (£000)"],
    ["1,234", "hours", "1,234 (hours)"],
  ])("writes %s in %s as %s", (figure, unit, written) => {
    expect(withUnit(figure, unit)).toBe(written);
  });
});
