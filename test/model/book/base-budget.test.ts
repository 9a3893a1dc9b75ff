import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  FieldProblems,
  budgetByYear,
  readBaseBudget,
  readBook,
  withBaseBudget,
} from "../../../src/model/book";
import type { BaseBudgetLine } from "../../../src/model/book";
import { planOf, workOut } from "../../../src/model/book/work-out";
import { SMALL_BOOK } from "../../sheets/small-book";

const book = readBook(SMALL_BOOK);
const IDS = ["A", "B"];
const LINE: BaseBudgetLine = {
  agency: "B",
  budget: 1000,
  pay: 0.02,
  prices: 0.01,
  demand: 0.02,
  funding: 900,
  fundingGrowth: 0.01,
};

const share = fc.double({ min: -0.5, max: 1, noNaN: true });
const amount = fc.integer({ min: 0, max: 1_000_000 });
const randomLine: fc.Arbitrary<BaseBudgetLine> = fc.record({
  agency: fc.constant("B"),
  budget: amount,
  pay: share,
  prices: share,
  demand: share,
  funding: amount,
  fundingGrowth: share,
});

function problemsOf(value: unknown): readonly { readonly path: string; readonly message: string }[] {
  try {
    readBaseBudget(value, IDS);
    return [];
  } catch (error) {
    if (error instanceof FieldProblems) return error.problems;
    throw error;
  }
}

describe("a base budget", () => {
  it("grows by pay, prices and demand, its funding by its own rate; the gap is what is short", () => {
    const { budget, funding, gap } = budgetByYear(LINE, 3);
    expect(budget.map((sum) => Math.round(sum * 100) / 100)).toEqual([1000, 1050, 1102.5]);
    expect(funding.map((sum) => Math.round(sum * 100) / 100)).toEqual([900, 909, 918.09]);
    expect(gap[1]).toBeCloseTo(141, 9);
  });

  it("has a gap of budget less funding in every year, and twice of all where both are doubled", () => {
    fc.assert(
      fc.property(randomLine, (line) => {
        const { budget, funding, gap } = budgetByYear(line, 10);
        expect(gap).toEqual(budget.map((sum, year) => sum - funding[year]!));
        const twice = budgetByYear({ ...line, budget: 2 * line.budget, funding: 2 * line.funding }, 10);
        expect(twice.gap).toEqual(gap.map((sum) => 2 * sum));
      }),
    );
  });

  it("is the gap before the proposals of a body whose gap is not typed, and of that body's fund only", () => {
    const lines = readBaseBudget([LINE, { ...LINE, agency: "A" }], IDS);
    const bridgeOf = (of: typeof book) => workOut(planOf(of), 0).funds;
    const [before, after] = [bridgeOf(book), bridgeOf(withBaseBudget(book, lines))];
    expect(after.get("general")!.bridge).toEqual(before.get("general")!.bridge);
    expect(after.get("nhs")!.bridge.gapBefore).toEqual(budgetByYear(LINE, 4).gap);
  });

  it("is refused with its path where the body is unknown or twice there, or a rate is one of per cent", () => {
    const wrong = [LINE, LINE, { ...LINE, agency: "C" }];
    expect(problemsOf(wrong).map(({ path }) => path)).toEqual(["baseBudget[1].agency", "baseBudget[2].C"]);
    expect(problemsOf([{ ...LINE, pay: 3 }]).map(({ path }) => path)).toEqual(["baseBudget[0].pay"]);
  });

  it("is no part of a book of format 1", () => {
    expect(() => readBook({ ...SMALL_BOOK, baseBudget: [LINE] })).toThrow(FieldProblems);
  });
});
