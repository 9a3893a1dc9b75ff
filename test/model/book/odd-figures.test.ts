import { describe, expect, it } from "vitest";
import { answerTo, readBook } from "../../../src/model/book";

const YEARS = 4;
const PLACE = { firstYear: 2026, years: YEARS, agencies: [{ id: "A" }, { id: "B" }] };
const SCENARIOS = [{ id: "S", on: ["P"] }];

describe("what ending duplication saves", () => {
  it("is of the sums as they are, to their last decimals", () => {
    const rows = [
      ["A", "Legal", 100.000004321],
      ["B", "Legal", 250],
    ];
    expect(savedOf(rows)).toEqual({ A: 100.000004321 * 0.5, B: undefined });
  });

  it("has a tie where bodies spend the same but for the noise of adding up", () => {
    const rows = [
      ["A", "Legal", 0.3],
      ["B", "Legal", 0.1],
      ["B", "Legal", 0.2],
    ];
    expect(savedOf(rows)).toEqual({ A: undefined, B: (0.1 + 0.2) * 0.5 });
  });
});

describe("the peak of funding", () => {
  it("is in the first of years that are level but for the noise of adding up", () => {
    const running = (amount: number): object => ({ kind: "running", amount, offset: 1, pays: { A: 1 } });
    const costs = [{ amount: 0.3, pays: { A: 1 } }, running(0.1), running(0.2)];
    const proposal = { id: "P", amounts: [0, 0.3, 0.3, 5], shares: { A: 1 }, start: 2026, costs };
    const place = placeOf({ proposals: [proposal] });
    expect(new Set(place.cash.cumulative.slice(0, YEARS - 1)).size).toBeGreaterThan(1);
    expect(place.appraisal).toMatchObject({ peakFunding: 0.3, peakYear: 2026 });
  });
});

interface PlaceFigures {
  readonly cash: { readonly cumulative: readonly number[] };
  readonly appraisal: object;
}

interface ByAgency {
  readonly [agency: string]: { readonly real: { readonly saving: readonly number[] } } | undefined;
}

function savedOf(
  rows: readonly (readonly (string | number)[])[],
): Readonly<Record<string, number | undefined>> {
  const proposal = { id: "P", lever: "duplication", services: ["Legal"], fixedShare: 0.5, start: 2026 };
  const { proposals } = scenarioOf({ spend: { rows }, proposals: [proposal] });
  const { byAgency } = (proposals as { readonly P: { readonly byAgency: ByAgency } }).P;
  return { A: byAgency.A?.real.saving[0], B: byAgency.B?.real.saving[0] };
}

function placeOf(parts: object): PlaceFigures {
  return scenarioOf(parts).place as PlaceFigures;
}

function scenarioOf(parts: object): Readonly<Record<string, unknown>> {
  return answerTo(readBook({ book: 1, place: PLACE, scenarios: SCENARIOS, ...parts })).scenarios[0]!;
}
