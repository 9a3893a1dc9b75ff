import { describe, expect, it } from "vitest";
import { otherCurrencyIn, otherCurrencyShown, otherMeasureIn, unitNamed } from "../../../src/model/wording";

describe("a currency other than pounds", () => {
  it.each([
    ["dollars", "Amount ($), $000, Net $m, Budget in dollars"],
    ["US dollars", "Amount (USD), US$ million, USDm"],
    ["euros", "€, Net €m, Amount (EUR), EURm, in euro"],
  ])("is found as %s in %s, which name no unit of pounds", (name, headings) => {
    for (const heading of headings.split(", ")) {
      expect([heading, otherCurrencyIn(heading)]).toEqual([heading, name]);
      expect([heading, unitNamed(heading)]).toEqual([heading, null]);
    }
  });

  it.each(["£000", "€1 = £1 (£m)", "European fund", "Euro 6 vehicles", "Dollar Academy", "Eurythmy", "GBPm"])(
    "is not found in %j",
    (heading) => {
      expect(otherCurrencyIn(heading)).toBeNull();
    },
  );

  it.each([
    ["$#,##0", "dollars"],
    ["[$$-409]#,##0.00", "dollars"],
    ["[$USD] #,##0", "US dollars"],
    ['_-* #,##0.00 "€"_-', "euros"],
    ["#,##0 [$€-407]", "euros"],
    ["[$£-809]#,##0", null],
    ["[$-809]dd mmmm yyyy", null],
    ["[Red]-#,##0", null],
    ["General", null],
  ])("is shown by the format %j as %j", (format, name) => {
    expect(otherCurrencyShown(format)).toBe(name);
  });
});

describe("amounts in another currency", () => {
  it.each([
    ["$000", "thousands of dollars"],
    ["Amount ($)", "dollars"],
    ["US$ millions", "millions of US dollars"],
    ["Net €m", "millions of euros"],
    ["EURm", "millions of euros"],
    ["in thousands of dollars", "thousands of dollars"],
    ["Amount (millions of euros)", "millions of euros"],
    ["$bn", "billions of dollars"],
    ["Grants over $1 million", "dollars"],
    ["Amount (£000)", null],
    ["Cost per thousand residents", null],
  ])("have the scale that “%s” says", (heading, measure) => {
    expect(otherMeasureIn(heading)).toBe(measure);
  });
});
