import { describe, expect, it } from "vitest";
import {
  capitalBiasSource,
  deflators,
  discountSchedules,
  evidenceGrades,
  flexibleReceipts,
  phasingPresets,
  rampPresets,
  utilityElasticity,
} from "../../../src/model/parameters";
import type { Sourced } from "../../../src/model/parameters";

const everything: Record<string, Sourced> = {
  ...discountSchedules,
  ...deflators,
  ...evidenceGrades,
  ...phasingPresets,
  ...rampPresets,
  capitalBiasSource,
  flexibleReceipts,
  utilityElasticity,
};

describe.each(Object.entries(everything))("%s", (_, figure) => {
  it("says what it is, where it comes from, in what unit, when it was read and what it replaces", () => {
    for (const words of [figure.title, figure.unit, figure.source, figure.supersedes]) {
      expect(words).toMatch(/\w{3}/);
    }
    // Only what is unconfirmed may have been read nowhere.
    if (figure.retrieved === null) expect(figure.standing).toBe("unconfirmed");
    else expect(figure.retrieved).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(["published", "unofficial", "unconfirmed"]).toContain(figure.standing);
  });
});

it("what was not read in a source is not passed off as HM Treasury's", () => {
  expect(evidenceGrades.cost.standing).toBe("unconfirmed");
  expect(evidenceGrades.cost.source).toMatch(/Not HM Treasury's/);
  expect(evidenceGrades.benefit.standing).toBe("published");
});

it("the shares of every preset that spreads a total add up to 1", () => {
  for (const { profiles } of Object.values(phasingPresets)) {
    for (const shares of profiles) {
      expect(shares.reduce((sum, each) => sum + Math.round(Number(each) * 100), 0)).toBe(100);
    }
  }
});

it("every ramp rises to the full figure", () => {
  for (const { shares } of Object.values(rampPresets)) {
    const heights = shares.map(Number);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(heights.at(-1)).toBe(1);
  }
});
