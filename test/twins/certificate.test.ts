import type { SheetBox } from "../../src/formula";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount, sum, toCell } from "../../src/model/money";
import type { Decimal } from "../../src/model/money";
import { pool, poolingPrices } from "../../src/model/pooling";
import type { PoolingQuestion } from "../../src/model/pooling";
import { writeProof } from "./certificate-block";
import type { Edit } from "./certificate-block";
import type { ShownValue, ShownValues, SpreadsheetEngine } from "./engines/engine";
import { ironcalc } from "./engines/ironcalc";
import { libreOffice } from "./engines/libreoffice";

const SEED = 20261124;
const PROBLEMS = 30;
const PENNY = 0.01;

const LARGE_PROBLEMS = 3;

/** Amounts to the penny, small ones often, so that grants and services run out together. */
const small = fc
  .oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 900_000 }))
  .map((units) => amount(units / 100));
const numbers = (...choices: number[]) => fc.constantFrom(...choices).map(amount);

/** Up to five thousand million pounds, as a whole place spends, to the penny. */
const large = fc.integer({ min: 0, max: 500_000_000_000 }).map((units) => amount(units / 100));

const problems = (
  pounds: fc.Arbitrary<Decimal>,
  lines: { readonly min: number; readonly max: number },
): fc.Arbitrary<PoolingQuestion> =>
  fc.tuple(fc.integer(lines), fc.integer(lines), fc.boolean()).chain(([grants, services, hasLimits]) => {
    const row = <Each>(each: fc.Arbitrary<Each>, length: number) =>
      fc.array(each, { minLength: length, maxLength: length });
    const sometimes = fc.oneof({ weight: 3, arbitrary: fc.constant(amount(0)) }, pounds);
    return fc.record({
      awards: row(pounds, grants),
      needs: row(pounds, services),
      allowed: row(row(fc.boolean(), services), grants),
      pooled: row(fc.boolean(), grants),
      values: row(numbers(0, 0.5, 1, 1.4, 2), services),
      floors: row(sometimes, services),
      caps: row(row(hasLimits ? fc.option(pounds) : fc.constant(null), services), grants),
      flexibility: row(hasLimits ? numbers(0, 0.1, 0.25, 1) : fc.constant(amount(0)), grants),
    });
  });

interface Question {
  readonly name: string;
  readonly problem: PoolingQuestion;
  readonly edits: readonly Edit[];
}

const drawn = [
  ...fc.sample(problems(small, { min: 1, max: 5 }), { seed: SEED, numRuns: PROBLEMS }),
  ...fc.sample(problems(large, { min: 18, max: 25 }), { seed: SEED, numRuns: LARGE_PROBLEMS }),
];
const right = drawn.map((problem, index): Question => ({ name: `problem ${index + 1}`, problem, edits: [] }));
const wrong = drawn.flatMap((problem, index) =>
  [...forgeries(problem)].map(([what, edits]): Question => ({
    name: `problem ${index + 1}, ${what}`,
    problem,
    edits,
  })),
);

let top = 0;
const written = [...right, ...wrong].map(({ name, problem, edits }) => {
  const proof = writeProof(problem, top, edits);
  top = proof.below;
  return { name, ...proof };
});
const cells = written.flatMap((proof) => proof.cells);

describe.each<SpreadsheetEngine>([ironcalc, libreOffice])("the proof of an allocation in $name", (engine) => {
  const skipped = engine.unavailable === null ? "" : ` (skipped: ${engine.unavailable})`;
  let values: ShownValues | null = null;
  const shows = ({ sheet, row, column }: SheetBox): ShownValue => {
    const shown = (values ??= engine.workOut(cells))(sheet, row, column);
    // LibreOffice holds the truth of a formula as 1 or 0.
    return shown === 1 ? true : shown === 0 ? false : shown;
  };

  it.skipIf(engine.unavailable !== null)(
    `is TRUE in every line for ${right.length} answers${skipped}`,
    () => {
      const untrue = written
        .slice(0, right.length)
        .map(({ name, holds, proved }) => ({ name, lines: [...holds, proved].map(shows) }))
        .filter(({ lines }) => lines.some((shown) => shown !== true));
      expect(untrue).toEqual([]);
    },
  );

  it.skipIf(engine.unavailable !== null)(
    `is FALSE once a figure is changed, in ${wrong.length} ways${skipped}`,
    () => {
      const unseen = written
        .slice(right.length)
        .filter(({ proved }) => shows(proved) !== false)
        .map(({ name, proved }) => `${name}: ${String(shows(proved))}`);
      expect(unseen).toEqual([]);
    },
  );
});

it("is put to the test by every kind of change, and by problems of every kind", () => {
  const kinds = new Set(wrong.map(({ name }) => name.replace(/^problem \d+, /, "")));
  expect([...kinds].sort()).toEqual([
    "a minimum raised above what the service gets",
    "a need lowered by a penny",
    "a payment moved to a forbidden service",
    "a penny less paid",
    "a penny more paid",
    "a permission removed from a payment",
    "a tolerance above a penny",
    "a value raised",
    "an award lowered by a penny",
    "another grant's payment made by one that has no more, Spent typed over",
    "need shown as unmet at another service",
    "stranded money shown at another grant",
    "the price of a grant raised",
    "the price of a service lowered",
  ]);
  const some = (condition: (problem: PoolingQuestion) => boolean) => drawn.filter(condition).length;
  expect(some(({ caps }) => caps.flat().some((cap) => cap !== null))).toBeGreaterThan(10);
  expect(some(({ flexibility }) => flexibility.some((share) => share.gt(0)))).toBeGreaterThan(10);
  expect(some((problem) => pool(problem).floorShortfall.gt(0))).toBeGreaterThan(10);
});

describe("the formulas of the proof", () => {
  const formulas = written.flatMap((proof) => proof.formulas);

  it("use classic functions only, and nothing that spills", () => {
    const used = new Set(formulas.flatMap((formula) => formula.match(/[A-Z][A-Z.]*(?=\()/g) ?? []));
    expect([...used].sort()).toEqual(["ABS", "AND", "MAX", "MMULT", "SUM", "SUMPRODUCT"]);
    expect(formulas.filter((formula) => /[@#{}]/.test(formula))).toEqual([]);
  });

  it("are short enough for every Excel, however many grants and services there are", () => {
    const MOST_CHARACTERS = 8192;
    const longest = Math.max(...formulas.map((formula) => formula.length));
    expect(longest).toBeLessThan(MOST_CHARACTERS / 4);
  });
});

/** Changes of single figures after which the payments are wrong, the prices prove nothing, or a figure beside them does not fit. */
function* forgeries(problem: PoolingQuestion): Generator<[string, Edit[]]> {
  const { allocation, fundedByService } = pool(problem);
  const prices = poolingPrices(problem);
  const places = allocation.flatMap((line, row) => line.map((paid, column) => ({ row, column, paid })));
  const isBound = (row: number) => !problem.pooled[row] && problem.flexibility[row]!.isZero();

  const [any] = places;
  yield ["a penny more paid", [{ of: "payments", ...any!, content: toCell(any!.paid.plus(PENNY)) }]];
  const paid = places.find((place) => place.paid.gt(0));
  if (paid)
    yield ["a penny less paid", [{ of: "payments", ...paid, content: toCell(paid.paid.minus(PENNY)) }]];

  const bound = places.find((place) => place.paid.gt(0) && isBound(place.row));
  if (bound) {
    yield ["a permission removed from a payment", [{ of: "permitted", ...bound, content: false }]];
    const forbidden = problem.allowed[bound.row]!.indexOf(false);
    if (forbidden >= 0) {
      yield [
        "a payment moved to a forbidden service",
        [
          { of: "payments", ...bound, content: 0 },
          { of: "payments", row: bound.row, column: forbidden, content: toCell(bound.paid) },
        ],
      ];
    }
  }

  const [first, second] = allocation;
  if (first && second) {
    const spent = [sum(first), sum(second)];
    const column = first.findIndex((each) => each.gt(0));
    // What the first grant pays a service comes from the second, which has no more or may not pay for it.
    const goesTooFar =
      column >= 0 &&
      (spent[1]!.plus(first[column]!).gt(problem.awards[1]!) || (!problem.allowed[1]![column] && isBound(1)));
    if (goesTooFar) {
      const moved = first[column]!;
      yield [
        "another grant's payment made by one that has no more, Spent typed over",
        [
          { of: "payments", row: 0, column, content: 0 },
          { of: "payments", row: 1, column, content: toCell(second[column]!.plus(moved)) },
          ...spent.map((figure, row): Edit => ({ of: "spent", row, column: 0, content: toCell(figure) })),
        ],
      ];
    }
    const { stranded } = pool(problem);
    yield [
      "stranded money shown at another grant",
      shifted(stranded, spent, (of, row, content) => ({
        of: of === "left" ? "stranded" : "spent",
        row,
        column: 0,
        content,
      })),
    ];
  }
  if (problem.needs.length > 1) {
    yield [
      "need shown as unmet at another service",
      shifted(pool(problem).unmet, fundedByService, (of, column, content) => ({
        of: of === "left" ? "unmet" : "funded",
        row: 0,
        column,
        content,
      })),
    ];
  }
  yield ["a tolerance above a penny", [{ of: "tolerance", row: 0, column: 0, content: 0.011 }]];

  const award = problem.awards.findIndex((each) => each.gt(0));
  if (award >= 0) {
    const content = toCell(problem.awards[award]!.minus(PENNY));
    yield ["an award lowered by a penny", [{ of: "awards", row: award, column: 0, content }]];
    const price = toCell(prices.grants[award]!.plus(1));
    yield ["the price of a grant raised", [{ of: "grantPrices", row: award, column: 0, content: price }]];
  }
  const need = problem.needs.findIndex((each) => each.gt(0));
  if (need >= 0) {
    const content = toCell(problem.needs[need]!.minus(PENNY));
    yield ["a need lowered by a penny", [{ of: "needs", row: 0, column: need, content }]];
    const floor = toCell(fundedByService[need]!.plus(problem.floors[need]!).plus(PENNY));
    yield [
      "a minimum raised above what the service gets",
      [{ of: "floors", row: 0, column: need, content: floor }],
    ];
  }
  const funded = fundedByService.findIndex((each) => each.gt(0));
  if (funded >= 0) {
    const content = toCell(sum([problem.values[funded]!, amount(1)]));
    yield ["a value raised", [{ of: "values", row: 0, column: funded, content }]];
  }
  // A lower price of a service whose pound is worth that much more lifts the bound.
  const dear = prices.services.findIndex(
    (price, service) =>
      price.gte(0.5) && problem.needs[service]!.gt(0) && price.lte(problem.values[service]!),
  );
  if (dear >= 0) {
    const content = toCell(prices.services[dear]!.minus(0.5));
    yield ["the price of a service lowered", [{ of: "servicePrices", row: 0, column: dear, content }]];
  }
}

/** A penny less left of the first and one more of the second, and used the other way about: every total stays as it was. */
function shifted(
  left: readonly Decimal[],
  used: readonly Decimal[],
  edit: (of: "left" | "used", at: number, content: number) => Edit,
): Edit[] {
  return [PENNY, -PENNY].flatMap((difference, at) => [
    edit("left", at, toCell(left[at]!.minus(difference))),
    edit("used", at, toCell(used[at]!.plus(difference))),
  ]);
}
