import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capitalBias, combinedUpperBound, optimismBias } from "../../../src/model/appraisal";
import { amount, Decimal } from "../../../src/model/money";
import { BIAS_KINDS, evidenceGrades, PROJECT_TYPES, projectTypes } from "../../../src/model/parameters";
import type { BiasKind, ProjectType } from "../../../src/model/parameters";
import cases from "../cases/optimism-bias.json";
import { expectNear, noLessThanNought, refusal, share, without } from "../decimals";

describe("optimism bias by grade of evidence", () => {
  for (const { kind, source, amount: estimate, expected } of cases.grades) {
    it.each(expected.map((value, index) => [index + 1, value]))(
      `${kind}, grade %i: %i (${source})`,
      (grade, value) => {
        expect(optimismBias(amount(estimate), grade!, kind as BiasKind).amount.toNumber()).toBe(value);
      },
    );
  }

  it("carries the share and how far it can be relied on", () => {
    const hundred = new Decimal(100);
    expect(optimismBias(hundred, 4, "benefit")).toMatchObject({ standing: "published" });
    expect(optimismBias(hundred, 4, "cost")).toMatchObject({ standing: "unconfirmed" });
    expect(optimismBias(hundred, 4, "cost").share.toNumber()).toBe(0.15);
  });

  it("takes a place's own corrections", () => {
    const own = { ...evidenceGrades.cost, shares: ["0", "0.3"] };
    expect(optimismBias(new Decimal(10), 2, "cost", own).amount.toNumber()).toBe(13);
    expect(() => optimismBias(new Decimal(10), 3, "cost", own)).toThrow(/1 \(best\) to 2/);
  });

  it.each([0, 7, 1.5, -1, NaN])("refuses grade %s", (grade) => {
    expect(() => optimismBias(new Decimal(1), grade, "cost")).toThrow(refusal("grade"));
  });

  it("a worse grade never raises a benefit nor lowers a cost", () => {
    fc.assert(
      fc.property(noLessThanNought, fc.integer({ min: 1, max: 5 }), (estimate, grade) => {
        const [better, worse] = BIAS_KINDS.map((kind) =>
          optimismBias(estimate, grade, kind).amount.minus(optimismBias(estimate, grade + 1, kind).amount),
        ) as [Decimal, Decimal];
        expect(better.lte(0) && worse.gte(0)).toBe(true);
      }),
    );
  });
});

describe("capital optimism bias", () => {
  it.each(cases.capital)(
    "$name: $expected ($source)",
    ({ amount: estimate, projectType, mitigation, expected, tolerance }) => {
      const corrected = capitalBias(amount(estimate), projectType as ProjectType, amount(mitigation));
      expectNear(corrected.amount, expected, tolerance);
      expect(corrected.standing).toBe("published");
    },
  );

  it("is the full upper bound where nothing is said of mitigation", () => {
    expect(capitalBias(new Decimal(100), "standard civil engineering").amount.toNumber()).toBe(144);
  });

  it.each(["-0.1", "1.1", "50"])("refuses %s as a share of risk managed", (mitigation) => {
    expect(() => capitalBias(new Decimal(1), "outsourcing", new Decimal(mitigation))).toThrow(
      refusal("mitigation"),
    );
  });

  it("more risk managed never raises the estimate", () => {
    fc.assert(
      fc.property(
        noLessThanNought,
        fc.constantFrom(...PROJECT_TYPES),
        share,
        share,
        (estimate, type, a, b) => {
          const [less, more] = a.lt(b) ? [a, b] : [b, a];
          const managed = capitalBias(estimate, type, more).amount;
          expect(managed.lte(capitalBias(estimate, type, less).amount)).toBe(true);
          expect(managed.gte(estimate)).toBe(true);
        },
      ),
    );
  });
});

describe("the bound of a project of several types", () => {
  it.each(cases.combined)("$name: $expected ($source)", ({ parts, of, expected, tolerance }) => {
    const given = (parts as [ProjectType, number][]).map(([projectType, value]) => ({
      projectType,
      value: amount(value),
    }));
    expectNear(combinedUpperBound(given, of as "capital" | "worksDuration"), expected, tolerance);
  });

  it("lies between the bounds of its parts", () => {
    const part = fc.record({ projectType: fc.constantFrom(...PROJECT_TYPES), value: noLessThanNought });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        fc.pre(parts.some(({ value }) => value.gt(0)));
        const bounds = parts.map(({ projectType }) => Number(projectTypes[projectType].capital.upper));
        const combined = combinedUpperBound(parts).toNumber();
        expect(combined).toBeGreaterThanOrEqual(Math.min(...bounds) - 1e-12);
        expect(combined).toBeLessThanOrEqual(Math.max(...bounds) + 1e-12);
      }),
    );
  });

  it("refuses values below 0 and durations that were not published, and cannot weigh nothing", () => {
    const one = new Decimal(1);
    expect(() => combinedUpperBound([{ projectType: "outsourcing", value: one.negated() }])).toThrow(
      refusal("value", { row: 1 }),
    );
    expect(() => combinedUpperBound([{ projectType: "outsourcing", value: one }], "worksDuration")).toThrow(
      refusal("project_type", { row: 1 }),
    );
    expect(() => combinedUpperBound([])).toThrow(without("no value"));
  });
});
