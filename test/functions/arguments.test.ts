import { expect, it } from "vitest";
import { catalogue } from "../../src/functions";
import { discountFactor, presentValue } from "../../src/model/appraisal";
import { countingMap, duplicationSaving } from "../../src/model/duplication";
import { Decimal, splitExactly } from "../../src/model/money";
import { pool, type PoolingProblem } from "../../src/model/pooling";
import { ModelProblem } from "../../src/model/problem";

const of = (...numbers: number[]) => numbers.map((number) => new Decimal(number));
const sound: PoolingProblem = {
  awards: of(1),
  needs: of(1),
  allowed: [[true]],
  pooled: [false],
  values: of(1),
  floors: of(0),
  caps: [[null]],
  flexibility: of(0),
};
const levers = { fixedShare: new Decimal(0.5), providersKept: 1, achievable: new Decimal(1) };

const refusals: readonly (readonly [id: string, argument: string, ask: () => unknown])[] = [
  ["SHARE", "weights", () => splitExactly(new Decimal(1), of(-1))],
  ["DISCOUNTFACTOR", "year", () => discountFactor(-1, "standard")],
  ["PRESENTVALUE", "first_year", () => presentValue(of(1), "standard", -1)],
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
