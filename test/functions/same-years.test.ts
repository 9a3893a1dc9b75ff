import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invoke } from "../../src/functions";
import type { CellArgument } from "../../src/functions";

const money = fc.integer({ min: 1, max: 1_000_000 });
const sums = (years: number) => fc.array(money, { minLength: years, maxLength: years });
const yearsFrom = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);
const spelled = (year: number) => `${year}-${String((year + 1) % 100).padStart(2, "0")}`;

/** What APPRAISE says of costs and benefits with these years above them. */
function npv(costs: readonly number[], benefits: readonly number[], ...years: CellArgument[]) {
  return invoke("APPRAISE", [[costs], [benefits], null, "npv", null, ...years]);
}

const flows = fc
  .record({
    first: fc.integer({ min: 1990, max: 2060 }),
    length: fc.integer({ min: 1, max: 12 }),
    later: fc.integer({ min: -3, max: 3 }),
    longer: fc.integer({ min: 0, max: 3 }),
    spell: fc.constantFrom<(year: number) => number | string>((year) => year, String, spelled),
  })
  .chain((drawn) =>
    fc.record({
      drawn: fc.constant(drawn),
      costs: sums(drawn.length),
      benefits: sums(drawn.length + drawn.longer),
    }),
  );

describe("costs and benefits with the years above each", () => {
  it("are appraised as without them where the years are the same, and otherwise each year of one only is named", () => {
    fc.assert(
      fc.property(flows, ({ drawn: { first, later, spell }, costs, benefits }) => {
        const ofCosts = yearsFrom(first, costs.length);
        const ofBenefits = yearsFrom(first + later, benefits.length);
        const said = npv(costs, benefits, [ofCosts.map(spell)], [ofBenefits.map(spell)]);
        const only = [
          ...ofCosts.filter((year) => !ofBenefits.includes(year)),
          ...ofBenefits.filter((year) => !ofCosts.includes(year)),
        ];
        if (only.length === 0) {
          expect(said).toEqual(npv(costs, benefits));
          return;
        }
        if (said.ok) throw new Error(`${only.join(", ")} are of one only, and nothing was said`);
        expect(said.error).toBe("#VALUE!");
        // Of more than three the first two and the last are named.
        expect(said.message).toContain(String(spell(only[0]!)));
        expect(said.message).toContain(String(spell(only.at(-1)!)));
        expect(said.message).toContain("Give both the same years; what is empty is 0.");
      }),
    );
  });

  it("may lie down, and may be empty", () => {
    const plain = npv([100, 20], [0, 150]);
    expect(npv([100, 20], [0, 150], [[2025], [2026]], [[2025, 2026]])).toEqual(plain);
    expect(npv([100, 20], [0, 150], [[null, null]], null)).toEqual(plain);
  });

  it("are refused where a year is skipped, comes twice, is no year, or is missing above a column with sums", () => {
    const said = (ofCosts: CellArgument, ofBenefits: CellArgument): string => {
      const outcome = npv([100, 20, 5], [0, 150, 5], ofCosts, ofBenefits);
      return outcome.ok ? "" : outcome.message;
    };
    const years = [[2025, 2026, 2027]];
    expect(said([[2025, 2027, 2028]], years)).toMatch(
      /^cost_years, row 1, column 2: 2027 is not the year after 2025/,
    );
    expect(said(years, [[2025, 2025, 2026]])).toMatch(
      /^benefit_years, row 1, column 2: 2025 is not the year after 2025/,
    );
    expect(said(years, [["2025-26", 2026, 2027]])).toMatch(
      /^benefit_years, row 1, column 2: 2026 is not the year after 2025-26/,
    );
    expect(said([["this year", 2026, 2027]], years)).toMatch(/^cost_years.*"this year" is not a year/);
    expect(said([[2025, null, 2027]], years)).toMatch(
      /^cost_years, row 1, column 2: the cell is empty where a year belongs/,
    );
    expect(said([[2025, 2026]], [[2025, 2026]])).toMatch(
      /^costs has content in 3 columns, but cost_years has only 2 columns/,
    );
  });

  it("are told apart in words too where they are selected with the figures", () => {
    const outcome = invoke("APPRAISE", [
      [yearsFrom(2025, 5), [1, 2, 3, 4, 5]],
      [yearsFrom(2026, 5), [1, 2, 3, 4, 5]],
    ]);
    expect(outcome).toMatchObject({
      ok: false,
      message: expect.stringContaining("2025 is above costs only, and 2030 is above benefits only") as string,
    });
  });
});
