import type { Evidence, PublishedCase as Case } from "../../src/functions/define";
import { evidence, evidenceOf } from "../../src/functions/evidence";
import annuities from "../model/cases/annuities.json";
import appraisals from "../model/cases/appraisals.json";
import deflation from "../model/cases/deflation.json";
import discountFactors from "../model/cases/discount-factors.json";
import doubleCounting from "../model/cases/double-counting.json";
import internalRates from "../model/cases/internal-rates.json";
import optimismBias from "../model/cases/optimism-bias.json";
import outcomes from "../model/cases/outcomes.json";
import presentValues from "../model/cases/present-values.json";

/** What floating point may add where the source's figure is exact. */
const EXACT = 1e-9;

/** A figure from outside with the id of the function it is a call of. */
export interface PublishedCase extends Case {
  readonly function: string;
}

/** A function's evidence, with the cases of the model's own case files that the function can be asked. */
export function evidenceWithCases(id: string): Evidence {
  const published = publishedCases().filter((each) => each.function === id);
  return { ...evidenceOf(id), published };
}

/** Every published figure that a function can be asked, as a call of it: those of its evidence, then those of the model's case files. */
export function publishedCases(): PublishedCase[] {
  return [
    ...evidence.flatMap(({ of, published = [] }) => published.map((each) => ({ ...each, function: of.id }))),
    ...ofDiscounting(),
    ...ofAppraisals(),
    ...ofPricesAndBias(),
    ...ofBenefits(),
  ];
}

function ofDiscounting(): PublishedCase[] {
  return [
    ...discountFactors.groups.map(({ schedule, source, tolerance, factors }): PublishedCase => ({
      function: "DISCOUNTFACTOR",
      name: `the ${schedule} schedule`,
      source,
      args: [[factors.map(({ year }) => year)], schedule],
      expected: [factors.map(({ expected }) => expected)],
      tolerance,
    })),
    ...presentValues.cases.map(({ name, source, cashflows, expected, tolerance }): PublishedCase => ({
      function: "PRESENTVALUE",
      name,
      source,
      args: [[cashflows]],
      expected: [[expected]],
      tolerance,
    })),
  ];
}

function ofAppraisals(): PublishedCase[] {
  const measured = appraisals.cases.flatMap(({ name, source, schedule, costs, benefits, expected }) =>
    expected.map((each): PublishedCase => {
      const { measure, value, tolerance } = each as { measure: string; value?: number; tolerance?: number };
      return {
        function: "APPRAISE",
        name: `${measure} of ${name}`,
        source,
        args: [...asSelected(costs, benefits), schedule, measure],
        expected: [[value ?? "#N/A"]],
        tolerance: tolerance ?? 0,
      };
    }),
  );
  const yearly = annuities.cases.map(({ years, expected }): PublishedCase => ({
    function: "APPRAISE",
    name: `a pound a year for ${years} years`,
    source: annuities.source,
    args: [[[0]], [[0, ...Array<number>(years).fill(1)]], null, "pvbenefits"],
    expected: [[expected]],
    tolerance: annuities.tolerance,
  }));
  const rates = [
    ...internalRates.cases,
    ...internalRates.without.map((each) => ({ ...each, expected: "#N/A", tolerance: 0 })),
  ].map(({ name, source, flows, expected, tolerance }): PublishedCase => ({
    function: "APPRAISE",
    name: `irr of ${name}`,
    source,
    args: [[flows.map((flow) => Math.max(0, -flow))], [flows.map((flow) => Math.max(0, flow))], null, "irr"],
    expected: [[expected]],
    tolerance,
  }));
  return [...measured, ...yearly, ...rates];
}

/** Costs and benefits as a person selects them: as many years of one as of the other, the last of them empty. */
function asSelected(costs: readonly number[][], benefits: readonly number[][]) {
  const years = Math.max(...[...costs, ...benefits].map((line) => line.length));
  const filledUp = (lines: readonly number[][]) =>
    lines.map((line) => Array.from({ length: years }, (_, year) => line[year] ?? null));
  return [filledUp(costs), filledUp(benefits)] as const;
}

function ofPricesAndBias(): PublishedCase[] {
  return [
    ...deflation.cases.map(
      ({ name, source, amount, from, to, vintage, expected, tolerance }): PublishedCase => ({
        function: "DEFLATE",
        name,
        source,
        args: [amount, from, to, vintage],
        expected: [[expected]],
        tolerance,
      }),
    ),
    ...optimismBias.capital.map(
      ({ name, source, amount, projectType, mitigation, expected, tolerance }): PublishedCase => ({
        function: "CAPITALBIAS",
        name,
        source,
        args: [amount, projectType, mitigation],
        expected: [[expected]],
        tolerance: Math.max(tolerance, EXACT),
      }),
    ),
    ...optimismBias.grades.map(({ kind, source, amount, expected }): PublishedCase => ({
      function: "OPTIMISMBIAS",
      name: `${kind}s, grades 1 to ${expected.length}`,
      source,
      args: [amount, [expected.map((_, index) => index + 1)], kind],
      expected: [expected],
      tolerance: EXACT,
    })),
  ];
}

function ofBenefits(): PublishedCase[] {
  const { name, source, given, outcomes: reached, gross, cashable } = outcomes.chain;
  const { population, need, engagement, impact, deadweight, unitValue, cashable: share } = given;
  return [
    {
      function: "OUTCOMEBENEFIT",
      name,
      source,
      args: [population, need, engagement, impact, deadweight, unitValue, share],
      expected: [[reached, gross, cashable]],
      tolerance: EXACT,
    },
    ...outcomes.additionality.map(({ source: from, given: shares, expected }): PublishedCase => {
      const named: Readonly<Record<string, number>> = shares;
      const order = ["deadweight", "displacement", "leakage", "substitution", "multiplier"];
      return {
        function: "ADDITIONALITY",
        name: order.filter((each) => each in named).join(", "),
        source: from,
        args: [1, ...order.map((each) => named[each] ?? null)],
        expected: [[expected]],
        tolerance: EXACT,
      };
    }),
    ...outcomes.weights.map(({ source: from, income, reference, expected, tolerance }): PublishedCase => ({
      function: "DISTRIBUTIONALWEIGHT",
      name: `an income of ${income} beside ${reference}`,
      source: from,
      args: [income, reference],
      expected: [[expected]],
      tolerance,
    })),
    ...doubleCounting.cases.map(({ name: family, benefits, mutuallyExclusive, ranges }): PublishedCase => ({
      function: "DOUBLECOUNTRANGE",
      name: `the family case of ${family}, by paying agency`,
      source: doubleCounting.source,
      args: [benefits, [mutuallyExclusive]],
      expected: [ranges.map(([lowest]) => lowest!), ranges.map(([, highest]) => highest!)],
      tolerance: EXACT,
    })),
  ];
}
