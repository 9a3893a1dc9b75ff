import { expect, it } from "vitest";
import { catalogue } from "../../src/functions";
import {
  additionality,
  appraise,
  capitalBias,
  deflate,
  discountFactor,
  distributionalWeight,
  doubleCountRanges,
  optimismBias,
  outcomeBenefit,
  phase,
  presentValue,
  pricedCodes,
  unitCost,
} from "../../src/model/appraisal";
import type { Appraisal } from "../../src/model/appraisal";
import {
  convergenceSaving,
  countingMap,
  duplicationSaving,
  stepRelease,
  caseloadOverlap,
  effectiveProviders,
  shownOverlap,
} from "../../src/model/duplication";
import { densitySaving, measures } from "../../src/model/estate";
import { Decimal, splitExactly } from "../../src/model/money";
import { pool, poolYears } from "../../src/model/pooling";
import type { PoolingQuestion } from "../../src/model/pooling";
import { ownIndex, ownSchedule, readUnitCosts } from "../../src/model/parameters";
import { ModelProblem } from "../../src/model/problem";

const of = (...numbers: number[]) => numbers.map((number) => new Decimal(number));
const sound: PoolingQuestion = {
  awards: of(1),
  needs: of(1),
  allowed: [[true]],
  pooled: [false],
  values: of(1),
  floors: of(0),
  caps: [[null]],
  flexibility: of(0),
};
const two = new Decimal(2);
const real = (...rows: Decimal[][]): Appraisal["costs"] => ({ prices: "real", rows });
const chain = {
  population: of(1)[0]!,
  need: of(1)[0]!,
  engagement: of(1)[0]!,
  impact: of(1)[0]!,
  deadweight: of(0)[0]!,
  unitValue: of(1)[0]!,
  cashable: of(0)[0]!,
};
const levers = { fixedShare: new Decimal(0.5), providersKept: 1, achievable: new Decimal(1) };

const hall = { area: two, people: two, places: two, runningCost: two };

const refusals: readonly (readonly [id: string, argument: string, ask: () => unknown])[] = [
  ["SHARE", "weights", () => splitExactly(new Decimal(1), of(-1))],
  ["DISCOUNTFACTOR", "year", () => discountFactor(-1, "standard")],
  ["PRESENTVALUE", "first_year", () => presentValue(of(1), "standard", -1)],
  ["DISCOUNTFACTOR", "schedule", () => ownSchedule([])],
  [
    "APPRAISE",
    "costs",
    () => appraise({ costs: real(of(-1)), benefits: real(), schedule: "standard" }, "npv"),
  ],
  [
    "APPRAISE",
    "benefits",
    () =>
      appraise(
        { costs: real(of(1)), benefits: { prices: "nominal", rows: [] }, schedule: "standard" },
        "npv",
      ),
  ],
  [
    "APPRAISE",
    "inflation",
    () => appraise({ costs: real(of(1)), benefits: real(), schedule: "standard", inflation: two }, "npv"),
  ],
  ["DEFLATE", "from_year", () => deflate(two, "1066", "2019-20")],
  ["DEFLATE", "to_year", () => deflate(two, "2019-20", "2999-00")],
  ["DEFLATE", "vintage", () => ownIndex([])],
  [
    "UNITCOST",
    "table",
    () => unitCost(pricedCodes([{ code: "a", cost: two, year: "soon" }]), "a", "2019-20"),
  ],
  [
    "UNITCOST",
    "to_year",
    () => unitCost(pricedCodes([{ code: "a", cost: two, year: "2010-11" }]), "a", "2999-00"),
  ],
  ["UNITCOSTTABLE", "sheet", () => readUnitCosts([])],
  ["OPTIMISMBIAS", "grade", () => optimismBias(two, 7, "cost")],
  ["CAPITALBIAS", "mitigation", () => capitalBias(two, "outsourcing", two)],
  ["PHASE", "profile", () => phase(two, of(-1))],
  ["PHASE", "years", () => phase(two, "even")],
  ["OUTCOMEBENEFIT", "population", () => outcomeBenefit({ ...chain, population: two.neg() })],
  ["OUTCOMEBENEFIT", "need", () => outcomeBenefit({ ...chain, need: two })],
  ["OUTCOMEBENEFIT", "engagement", () => outcomeBenefit({ ...chain, engagement: two })],
  ["OUTCOMEBENEFIT", "impact", () => outcomeBenefit({ ...chain, impact: two })],
  ["OUTCOMEBENEFIT", "deadweight", () => outcomeBenefit({ ...chain, deadweight: two })],
  ["OUTCOMEBENEFIT", "cashable", () => outcomeBenefit({ ...chain, cashable: two })],
  ["ADDITIONALITY", "deadweight", () => additionality(two, { deadweight: two })],
  ["ADDITIONALITY", "displacement", () => additionality(two, { displacement: two })],
  ["ADDITIONALITY", "leakage", () => additionality(two, { leakage: two })],
  ["ADDITIONALITY", "substitution", () => additionality(two, { substitution: two })],
  ["ADDITIONALITY", "multiplier", () => additionality(two, { multiplier: two.neg() })],
  ["DOUBLECOUNTRANGE", "benefits", () => doubleCountRanges([of(-1)], [true])],
  ["DISTRIBUTIONALWEIGHT", "income", () => distributionalWeight(of(0)[0]!, two)],
  ["DISTRIBUTIONALWEIGHT", "reference", () => distributionalWeight(two, of(0)[0]!)],
  ["DISTRIBUTIONALWEIGHT", "elasticity", () => distributionalWeight(two, two, two.neg())],
  ["CONVERGENCESAVING", "unit_costs", () => convergenceSaving(of(-1), of(1))],
  ["CONVERGENCESAVING", "volumes", () => convergenceSaving(of(1), of(-1))],
  ["CONVERGENCESAVING", "target", () => convergenceSaving(of(1), of(1), two.neg())],
  ["CONVERGENCESAVING", "achievable", () => convergenceSaving(of(1), of(1), "median", two)],
  ["STEPRELEASE", "saving", () => stepRelease(two.neg(), two)],
  ["STEPRELEASE", "step", () => stepRelease(two, of(0)[0]!)],
  ["EFFECTIVEPROVIDERS", "spend", () => effectiveProviders(of(-1))],
  ["CASELOADOVERLAP", "combinations", () => caseloadOverlap([{ agencies: [], people: 1 }])],
  ["CASELOADOVERLAP", "people", () => caseloadOverlap([{ agencies: ["A"], people: -1 }])],
  ["CASELOADOVERLAP", "threshold", () => shownOverlap(caseloadOverlap([]), 0)],
  ["ESTATEMEASURES", "area", () => measures({ ...hall, area: two.neg() })],
  ["ESTATEMEASURES", "running_cost", () => measures({ ...hall, runningCost: two.neg() })],
  ["ESTATEMEASURES", "people", () => measures({ ...hall, people: two.neg() })],
  ["ESTATEMEASURES", "places", () => measures({ ...hall, places: two.neg() })],
  ["ESTATEMEASURES", "target", () => densitySaving(hall, two.minus(2))],
  ["COUNTINGMAP", "agencies", () => countingMap([{ agency: "", service: "s", amount: new Decimal(1) }])],
  ["COUNTINGMAP", "services", () => countingMap([{ agency: "A", service: "", amount: new Decimal(1) }])],
  ["DUPLICATIONSAVING", "spend", () => duplicationSaving([of(-1)], levers)],
  ["DUPLICATIONSAVING", "fixed_share", () => duplicationSaving([of(1)], { ...levers, fixedShare: [] })],
  ["DUPLICATIONSAVING", "providers_kept", () => duplicationSaving([of(1)], { ...levers, providersKept: -1 })],
  [
    "DUPLICATIONSAVING",
    "achievable",
    () => duplicationSaving([of(1)], { ...levers, achievable: new Decimal(2) }),
  ],
  ["POOLGAIN", "grants", () => pool({ ...sound, awards: of(-1) })],
  ["POOLGAIN", "needs", () => pool({ ...sound, needs: of(-1) })],
  ["POOLGAIN", "allowed", () => pool({ ...sound, allowed: [] })],
  ["POOLGAIN", "pooled", () => pool({ ...sound, pooled: [] })],
  ["POOLGAIN", "values", () => pool({ ...sound, values: of(-1) })],
  ["POOLGAIN", "floors", () => pool({ ...sound, floors: of(-1) })],
  ["POOLGAIN", "caps", () => pool({ ...sound, caps: [] })],
  ["POOLGAIN", "flexibility", () => pool({ ...sound, flexibility: of(2) })],
  ["POOLYEARS", "carry", () => poolYears([{ ...sound, earmarks: [[]], carry: of(-1) }])],
];

it.each(refusals)(
  "the model's refusals name the arguments of %s as the formula bar does: %s",
  (id, name, ask) => {
    let refusal: unknown;
    try {
      ask();
    } catch (problem) {
      refusal = problem;
    }
    expect(refusal).toBeInstanceOf(ModelProblem);
    expect((refusal as ModelProblem).argument).toBe(name);
    expect(
      catalogue.find((entry) => entry.id === id)?.parameters.map((parameter) => parameter.name),
    ).toContain(name);
  },
);
