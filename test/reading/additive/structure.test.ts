import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { additiveStructure } from "../../../src/reading/additive";
import type { Amounts } from "../../../src/reading/additive";

/** Lines of a budget: one amount a year, or lines below a heading that has their total. */
type Budget = { readonly amounts: readonly number[] } | { readonly parts: readonly Budget[] };

interface Printed {
  readonly line: Amounts;
  readonly isTotal: boolean;
}

/** Where each level of headings has its totals. */
type Layout = readonly ("first" | "last")[];

const YEARS = 2;
/** Amounts as they come: alike ones, such as 10,000 again and again, are the sums of each other by accident. */
const pounds = fc.noShrink(fc.noBias(fc.integer({ min: 10_000, max: 90_000_000 })));
const signed = fc
  .tuple(pounds, fc.integer({ min: 0, max: 9 }))
  .map(([amount, sign]) => (sign === 0 ? -amount : amount));
const budgets: fc.Arbitrary<Budget> = fc.letrec<{ budget: Budget; leaf: Budget }>((tie) => ({
  leaf: fc.record({ amounts: fc.array(signed, { minLength: YEARS, maxLength: YEARS }) }),
  budget: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie("leaf"),
    fc.record({ parts: fc.array(tie("budget"), { minLength: 2, maxLength: 7 }) }),
  ),
})).budget;
const tables = fc.array(budgets, { minLength: 2, maxLength: 6 }).map((parts): Budget => ({ parts }));
const layouts: fc.Arbitrary<Layout> = fc.array(fc.constantFrom("first", "last"), {
  minLength: 6,
  maxLength: 6,
});

describe("the sums of a table, by its figures alone", () => {
  it("are the headings of a budget of any levels, whichever side of their lines they are on, and no line is taken for one", () => {
    fc.assert(
      fc.property(tables, layouts, (budget, layout) => {
        expect(sumsIn(printed(budget, layout))).toEqual(totalsIn(printed(budget, layout)));
      }),
    );
  });

  it("are found in figures rounded to thousands one by one", () => {
    fc.assert(
      fc.property(tables, layouts, (budget, layout) => {
        const lines = printed(budget, layout).map((each) => ({ ...each, line: inThousands(each.line) }));
        const found = sumsIn(lines);
        expect(found).toEqual(totalsIn(lines));
      }),
    );
  });

  it("are not found by accident in a long list of awards, most of which are rounded", () => {
    const rounded = fc.noShrink(fc.noBias(fc.integer({ min: 1, max: 500 }).map((count) => count * 50_000)));
    const award = fc.oneof({ weight: 4, arbitrary: rounded }, { weight: 1, arbitrary: pounds });
    const lists = fc.array(award, { minLength: 800, maxLength: 800 });
    const sums = fc
      .sample(lists, { numRuns: 20, seed: 10 })
      .flatMap((list) => additiveStructure(list.map((amount) => [amount])).sums);
    expect(sums).toEqual([]);
  });

  it("are not found in a list in which the same few amounts come again and again", () => {
    const awards = fc.noShrink(fc.noBias(fc.constantFrom(125, 250, 500, 625, 750, 1000, 1250, 2000)));
    const sums = fc
      .sample(fc.array(awards, { minLength: 40, maxLength: 100 }), { numRuns: 60, seed: 10 })
      .flatMap((list) => additiveStructure(list.map((amount) => [amount])).sums);
    expect(sums).toEqual([]);
  });

  it("leave the lines that come to the total of the table, each of them once", () => {
    fc.assert(
      fc.property(tables, layouts, (budget, layout) => {
        const lines = printed(budget, layout);
        const { leaves } = additiveStructure(lines.map(({ line }) => line));
        for (let year = 0; year < YEARS; year += 1) {
          const sum = leaves.reduce((before, at) => before + lines[at]!.line[year]!, 0);
          expect(sum).toBe(amountsOf(budget)[year]);
        }
      }),
    );
  });

  it("are none among lines of which nothing is the sum of others", () => {
    const powers = Array.from({ length: 20 }, (_, at) => [3 ** at + 7, 5 ** at + 3]);
    expect(additiveStructure(powers).sums).toEqual([]);
  });

  it("are none where small figures agree by accident", () => {
    expect(additiveStructure([[3], [5], [8], [2], [7], [9], [4]]).sums).toEqual([]);
  });

  it("are told of a line that others come to in two ways: what is spent, and how it is paid for", () => {
    const lines = [[31_245], [27_781], [59_026], [48_113], [10_913]];
    expect(additiveStructure(lines).sums.map(({ total, parts }) => [total, parts])).toEqual(
      expect.arrayContaining([
        [2, [0, 1]],
        [2, [3, 4]],
      ]),
    );
  });
});

function printed(budget: Budget, [own = "last", ...below]: Layout): readonly Printed[] {
  const line = amountsOf(budget);
  if ("amounts" in budget) return [{ line, isTotal: false }];
  const parts = budget.parts.flatMap((part) => printed(part, below));
  const total = { line, isTotal: true };
  return own === "first" ? [total, ...parts] : [...parts, total];
}

function amountsOf(budget: Budget): readonly number[] {
  if ("amounts" in budget) return budget.amounts;
  const parts = budget.parts.map(amountsOf);
  return Array.from({ length: YEARS }, (_, year) => parts.reduce((sum, part) => sum + part[year]!, 0));
}

function inThousands(line: Amounts): Amounts {
  return line.map((amount) => Math.round(amount! / 1000));
}

function sumsIn(lines: readonly Printed[]): readonly number[] {
  const found = additiveStructure(lines.map(({ line }) => line)).sums.map(({ total }) => total);
  return [...new Set(found)].sort((one, other) => one - other);
}

function totalsIn(lines: readonly Printed[]): readonly number[] {
  return lines.flatMap(({ isTotal }, at) => (isTotal ? [at] : []));
}
