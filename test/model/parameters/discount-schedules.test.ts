import { describe, expect, it } from "vitest";
import { discountFactor } from "../../../src/model/appraisal";
import { discountSchedules, SCHEDULE_NAMES } from "../../../src/model/parameters";

it("every schedule has a name on offer, the standard one first", () => {
  expect([...SCHEDULE_NAMES].sort()).toEqual(Object.keys(discountSchedules).sort());
  expect(SCHEDULE_NAMES[0]).toBe("standard");
});

describe.each(SCHEDULE_NAMES)("the %s schedule", (name) => {
  const schedule = discountSchedules[name];

  it("changes its rate in years 31, 76, 126, 201 and 301, always downwards", () => {
    expect(schedule.bands.map((band) => band.fromYear)).toEqual([0, 31, 76, 126, 201, 301]);
    const rates = schedule.bands.map((band) => Number(band.rate));
    expect(rates).toEqual([...rates].sort((a, b) => b - a));
  });

  it("says where it comes from, in what unit, when it was read and what it replaces", () => {
    expect(schedule.source).toMatch(/HM Treasury/);
    expect(schedule.unit).toBe("share a year, real");
    expect(schedule.retrieved).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(schedule.supersedes).not.toBe("");
  });
});

it("the health rates as printed differ from the unrounded ones from year 31 on, by up to 0.0007 within 125 years", () => {
  const gap = (year: number) =>
    discountFactor(year, "health").minus(discountFactor(year, "health rounded")).abs().toNumber();
  expect(gap(30)).toBe(0);
  expect(discountFactor(31, "health rounded").toFixed(6)).toBe("0.631615");
  expect(discountFactor(125, "health rounded").toFixed(6)).toBe("0.211062");
  const largest = Math.max(...Array.from({ length: 126 }, (_, year) => gap(year)));
  expect(largest).toBeGreaterThan(0.00065);
  expect(largest).toBeLessThan(0.0007);
});
