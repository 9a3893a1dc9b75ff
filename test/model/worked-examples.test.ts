import { describe, expect } from "vitest";
import {
  additionality,
  appraise,
  capitalBias,
  combinedUpperBound,
  optimismBias,
  outcomeBenefit,
  phase,
  presentValue,
  rampUp,
} from "../../src/model/appraisal";
import { amount, Decimal, splitExactly, sum } from "../../src/model/money";
import { evidenceGrades, projectTypes } from "../../src/model/parameters";
import type { ProjectType } from "../../src/model/parameters";
import { decimals, expectNear } from "./decimals";
import { testOnSharedData } from "./shared-data";

const file = "appraisal/worked_examples.json";

describe("the worked examples kept beside the project", () => {
  testOnSharedData("net present values", file, (text) => {
    const { npv } = JSON.parse(text) as { npv: { cf: number[]; rate: number; npv: number }[] };
    expect(npv).toHaveLength(6);
    for (const { cf, rate, npv: expected } of npv) {
      expect(rate).toBe(0.035);
      expectNear(presentValue(cf.map(amount), "standard", 0), expected, 0.00005);
    }
  });

  testOnSharedData("optimism bias", file, (text) => {
    const { optimism_bias: examples } = JSON.parse(text) as { optimism_bias: BiasExample[] };
    expect(examples).toHaveLength(5);
    // The fifth, 50% half managed, is of no published project type.
    const [capital, duration, managed, full] = examples as [
      BiasExample,
      BiasExample,
      BiasExample,
      BiasExample,
    ];
    const parts = (["non-standard buildings", "standard buildings"] as const).map((projectType, index) => ({
      projectType,
      value: amount(capital.weights![index]!),
    }));
    expectNear(combinedUpperBound(parts).times(100), capital.combined_capex_pct!, 1e-12);
    expectNear(combinedUpperBound(parts, "worksDuration").times(100), duration.combined_duration_pct!, 1e-12);
    const share = capitalBias(
      amount(managed.base_cost!),
      "non-standard buildings",
      amount(managed.managed_pct! / 100),
    ).share;
    expectNear(share.times(100), managed.resultant_pct!, 1e-12);
    const type = typeWithUpperBound(full.ob!);
    expectNear(capitalBias(amount(full.base!), type, amount(full.mitigation!)).amount, full.adjusted!, 1e-12);
  });

  testOnSharedData("the outcome chain", file, (text) => {
    const { chain } = JSON.parse(text) as { chain: ChainExample };
    const benefit = outcomeBenefit({
      population: amount(chain.population),
      need: amount(chain.need),
      engagement: amount(chain.engagement),
      impact: amount(chain.impact),
      deadweight: amount(chain.deadweight),
      unitValue: amount(chain.unit_value),
      cashable: amount(chain.cashable),
    });
    const corrected = optimismBias(
      benefit.gross,
      evidenceGrades.benefit.shares.findIndex((share) => Number(share) === chain.ob) + 1,
      "benefit",
    ).amount;
    expect(benefit.outcomes.toNumber()).toBe(chain.outcomes);
    expect(benefit.gross.toNumber()).toBe(chain.gross);
    expect(corrected.toNumber()).toBe(chain.after_ob);
    expect(corrected.times(chain.cashable).toNumber()).toBe(chain.cashable_amt);
    const parts = splitExactly(corrected, decimals(Object.values(chain.split)));
    expect(parts.map(Number)).toEqual(Object.values(chain.by_agency));
  });

  testOnSharedData("additionality", file, (text) => {
    const { additionality: examples } = JSON.parse(text) as {
      additionality: { dw: number; disp: number; leak: number; subst: number; factor: number }[];
    };
    expect(examples).toHaveLength(3);
    for (const { dw, disp, leak, subst, factor } of examples) {
      const [deadweight, displacement, leakage, substitution] = [dw, disp, leak, subst].map(amount) as [
        Decimal,
        Decimal,
        Decimal,
        Decimal,
      ];
      const kept = additionality(new Decimal(1), { deadweight, displacement, leakage, substitution });
      expect(kept.toNumber()).toBe(factor);
    }
  });

  testOnSharedData("two councils for Surrey", file, (text) => {
    const { lgr_surrey_2U: surrey } = JSON.parse(text) as { lgr_surrey_2U: SurreyExample };
    const costs = [...phase(amount(surrey.impl_cost), "reorganisation costs"), new Decimal(0)];
    const savings = rampUp(amount(surrey.saving_full), "reorganisation", 4);
    const net = savings.map((saving, year) => saving.minus(costs[year]!));
    expect(net.map(Number)).toEqual(surrey.net_by_year);
    expect(net.map((_, year) => sum(net.slice(0, year + 1)).toNumber())).toEqual(surrey.cum);
    const before = new Decimal(0);
    const payback = appraise(
      {
        costs: { prices: "real", rows: [[before, ...costs]] },
        benefits: { prices: "real", rows: [[before, ...savings]] },
        schedule: "standard",
      },
      "payback",
    );
    expect(payback.ceil().toNumber()).toBe(surrey.payback_year);
  });
});

function typeWithUpperBound(upper: number): ProjectType {
  return (Object.keys(projectTypes) as ProjectType[]).find(
    (type) => Number(projectTypes[type].capital.upper) === upper,
  )!;
}

interface BiasExample {
  weights?: number[];
  combined_capex_pct?: number;
  combined_duration_pct?: number;
  base_cost?: number;
  managed_pct?: number;
  resultant_pct?: number;
  base?: number;
  ob?: number;
  mitigation?: number;
  adjusted?: number;
}

interface ChainExample {
  population: number;
  need: number;
  engagement: number;
  impact: number;
  deadweight: number;
  unit_value: number;
  ob: number;
  cashable: number;
  split: Record<string, number>;
  outcomes: number;
  gross: number;
  after_ob: number;
  cashable_amt: number;
  by_agency: Record<string, number>;
}

interface SurreyExample {
  impl_cost: number;
  saving_full: number;
  net_by_year: number[];
  cum: number[];
  payback_year: number;
}
