import { describe, expect, it } from "vitest";
import { catalogue, invoke } from "../../src/functions";
import type { CellValue } from "../../src/functions";
import {
  capitalBiasSource,
  deflators,
  discountSchedules,
  evidenceGrades,
  phasingPresets,
  utilityElasticity,
} from "../../src/model/parameters";
import type { Sourced } from "../../src/model/parameters";
import { callAsExcel, StandInError } from "./associated";

/** Figures of the examples are written to 15 digits, as a cell shows them. */
const NEAR = 1e-14;

function expectBlock(actual: unknown, expected: readonly (readonly CellValue[])[]): void {
  const rows = (actual as (CellValue | StandInError)[][]).map((row) =>
    row.map((cell) => (cell instanceof StandInError ? cell.code : cell)),
  );
  expect(rows.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  expected.forEach((row, rowIndex) =>
    row.forEach((cell, columnIndex) => {
      const got = rows[rowIndex]![columnIndex]!;
      if (typeof cell !== "number") expect(got).toBe(cell);
      else expect(Math.abs((got as number) - cell)).toBeLessThanOrEqual(NEAR * Math.max(1, Math.abs(cell)));
    }),
  );
}

describe.each(catalogue)("$id", (entry) => {
  const { id, parameters, examples, refusals, source } = entry;

  it.each(examples)("answers its example: $because", ({ args, value }) => {
    const outcome = invoke(id, args);
    expect(outcome).toMatchObject({ ok: true });
    if (outcome.ok) expectBlock(outcome.value, value);
  });

  it.each(examples)("answers its example when Excel calls: $because", ({ args, value }) => {
    expectBlock(callAsExcel(entry, args), value);
  });

  it.each(refusals)("refuses, and says why, when $when", ({ args, error, message }) => {
    expect(invoke(id, args)).toEqual({ ok: false, error, message });
    expect(callAsExcel(entry, args)).toEqual(new StandInError(error, message));
  });

  it("has a name Excel takes, and shows one line of description", () => {
    expect(id).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
    expect(id, "looks like a cell's address").not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(parameters.every(({ name }) => /^[a-z][a-z_]*$/.test(name))).toBe(true);
  });

  it("says where its method comes from, and what it cannot answer", () => {
    expect(source.length).toBeGreaterThan(0);
    expect(refusals.length).toBeGreaterThan(0);
  });

  it("asks for what it needs before what may be left out", () => {
    const optional = parameters.map(({ whenLeftOut }) => whenLeftOut !== undefined);
    expect(optional).toEqual([...optional].sort());
  });
});

describe("the catalogue", () => {
  it("has the published functions, in the published form", () => {
    const published = catalogue.map(({ id, parameters }) => {
      const names = parameters.map(({ name, whenLeftOut }) =>
        whenLeftOut === undefined ? name : `[${name}]`,
      );
      return `${id}(${names.join(", ")})`;
    });
    const pooling =
      "(grants, needs, allowed, [pooled], [values], [floors], [caps], [flexibility], [no_worse_off])";
    const withNames = pooling.replace(")", ", [service_names])");
    expect(published).toEqual([
      "DISCOUNTFACTOR(year, [schedule])",
      "PRESENTVALUE(cashflows, [schedule], [first_year])",
      "APPRAISE(costs, benefits, [schedule], [measure], [inflation], [cost_years], [benefit_years])",
      "SWITCHINGVALUE(fixed, per_unit)",
      "DEFLATE(amount, from_year, to_year, [vintage])",
      "UNITCOST(code, table, to_year, [vintage])",
      "UNITCOSTTABLE(sheet)",
      "OPTIMISMBIAS(amount, grade, kind, [cost_shares])",
      "CAPITALBIAS(amount, project_type, [mitigation])",
      "OUTCOMEBENEFIT(population, need, engagement, impact, deadweight, unit_value, [cashable])",
      "ADDITIONALITY(gross, [deadweight], [displacement], [leakage], [substitution], [multiplier])",
      "DOUBLECOUNTRANGE(benefits, mutually_exclusive)",
      "DISTRIBUTIONALWEIGHT(income, reference, [elasticity])",
      "PHASE(total, profile, [years])",
      "SHARE(total, weights)",
      "RISKSHARE(overspend, contributions, [underspend], [risk_pool], [risk_pool_shares], [uncommitted])",
      "COUNTINGMAP(agencies, services, amounts, [largest_first])",
      "DUPLICATIONSAVING(spend, fixed_share, [providers_kept], [achievable])",
      "CONVERGENCESAVING(unit_costs, volumes, [target], [achievable])",
      "STEPRELEASE(saving, step)",
      "EFFECTIVEPROVIDERS(spend)",
      "CASELOADOVERLAP(combinations, people, threshold)",
      "ESTATEMEASURES(area, running_cost, [people], [places], [target])",
      `POOLALLOCATION${pooling}`,
      `POOLSUMMARY${pooling}`,
      "POOLGAIN(grants, needs, allowed, pooled, [values], [floors], [caps], [flexibility], [no_worse_off])",
      `STRANDED${pooling}`,
      `UNMET${pooling}`,
      `RINGFENCEVALUE${withNames}`,
      `BLOCKING${pooling}`,
      `REMOVALORDER${withNames}`,
      "POOLCASH(grants, needs, allowed, pooled, keep, [values], [floors], [caps], [flexibility])",
      `FLOORSHORTFALL${pooling}`,
      "POOLYEARS(grants, needs, allowed, [pooled], [values], [floors], [carry])",
      "POOLEXPLAIN(grant_names, service_names, grants, needs, allowed, pooled, [values], [floors], [caps], [flexibility])",
      `GRANTPRICE${pooling}`,
      `NEEDPRICE${pooling}`,
    ]);
  });
});

describe("figures that no public body published", () => {
  const told: readonly (readonly [id: string, figures: Sourced, word: string])[] = [
    ["OPTIMISMBIAS", evidenceGrades.cost, "unconfirmed"],
    ["PHASE", phasingPresets.capital, "unofficial"],
    ["PHASE", phasingPresets["reorganisation benefits"], "unconfirmed"],
    ["DEFLATE", deflators["hmt december 2025"], "second-hand"],
    ["UNITCOST", deflators["hmt december 2025"], "second-hand"],
    ["DEFLATE", deflators["hmt december 2025 bridge"], "a bridge"],
    ["DISTRIBUTIONALWEIGHT", utilityElasticity, "second-hand"],
  ];

  it.each(told)("are named as such in the help of %s", (id, figures, word) => {
    expect(figures.standing).not.toBe("published");
    expect(catalogue.find((entry) => entry.id === id)!.help).toContain(word);
  });

  it("are these and no others, of those the functions use", () => {
    const used: Sourced[] = [
      ...Object.values(discountSchedules),
      ...Object.values(deflators),
      ...Object.values(evidenceGrades),
      ...Object.values(phasingPresets),
      capitalBiasSource,
      utilityElasticity,
    ];
    const named = new Set(told.map(([, figures]) => figures.title));
    expect(used.filter(({ standing, title }) => standing !== "published" && !named.has(title))).toEqual([]);
  });
});

describe("figures that were a forecast when they were published", () => {
  it.each(["DEFLATE", "UNITCOST"])(
    "are named as such in the help of %s, from the year the data say",
    (id) => {
      const { help } = catalogue.find((entry) => entry.id === id)!;
      expect(help).toContain(`a forecast from ${deflators["hmt march 2021"].firstForecast} on`);
      expect(help).toContain(`a forecast from ${deflators["ucd v1.2"].firstForecast} on`);
    },
  );
});
