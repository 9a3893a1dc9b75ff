import { describe, expect, it } from "vitest";
import { Decimal, sum } from "../../../../src/model/money";
import { pool, poolingGain } from "../../../../src/model/pooling";
import { drawing } from "../../../bench/draw";
import { below, drawYears } from "../drawn";
import { grants, grantsOfYear } from "../grants";
import type { PlainQuestion } from "../grants";

const figures = (question: PlainQuestion) => {
  const { value, funded, released, reallocated } = poolingGain(grants(question));
  return [value, funded, released, reallocated].map(Number);
};

describe("the gain from pooling", () => {
  it("is all reallocated where nothing was stranded", () => {
    expect(
      figures({ awards: [10], needs: [10, 10], values: [1, 3], allowed: ["x-"], pooled: [true] }),
    ).toEqual([20, 0, 0, 20]);
  });

  it("releases only the stranded money of pooled grants", () => {
    expect(
      figures({ awards: [10, 10], needs: [4, 0, 20], allowed: ["x--", "-x-"], pooled: [true, false] }),
    ).toEqual([6, 6, 6, 0]);
  });

  it("releases within what is left of a cap", () => {
    const question = { awards: [10, 10], needs: [15, 9], allowed: ["x-", "--"], pooled: [true, false] };
    expect(
      figures({
        ...question,
        caps: [
          [5, null],
          [null, null],
        ],
      }),
    ).toEqual([5, 5, 5, 0]);
    expect(
      figures({
        ...question,
        caps: [
          [5, 2],
          [null, null],
        ],
      }),
    ).toEqual([2, 2, 2, 0]);
  });

  it("releases nothing more of a flexibility that is used up", () => {
    // The second grant has spent its 5 of flexible money; only the first, pooled, may take the rest of the second service.
    expect(
      figures({
        awards: [4, 10],
        needs: [0, 20],
        allowed: ["x-", "x-"],
        pooled: [true, false],
        flexibility: [0, 0.5],
      }),
    ).toEqual([4, 4, 4, 0]);
  });

  it("may cost value where it meets a floor that was short, and says so", () => {
    expect(
      figures({
        awards: [10],
        needs: [10, 10],
        values: [3, 1],
        floors: [0, 10],
        allowed: ["x-"],
        pooled: [true],
      }),
    ).toEqual([-20, 0, 0, -20]);
  });

  it("releases what pooling only the stranded money, on only the needs unmet, would be worth", () => {
    const draw = drawing(21);
    let some = 0;
    for (let drawn = 0; drawn < 400; drawn++) {
      const size = { years: 1, grants: 1 + below(draw, 6), services: 1 + below(draw, 6) };
      const [year] = drawYears(draw, size).map(grantsOfYear);
      // What is left of a flexible share is no share of what is left, so here there is none.
      const question = { ...year!, flexibility: year!.awards.map(() => new Decimal(0)) };
      const { released, separate } = poolingGain(question);
      const left = pool({
        ...question,
        awards: separate.stranded,
        needs: separate.unmet,
        floors: question.needs.map(() => new Decimal(0)),
        caps: question.caps.map((row, grant) =>
          row.map((cap, service) => cap?.minus(separate.allocation[grant]![service]!) ?? null),
        ),
      });
      expect(released.eq(left.value)).toBe(true);
      expect(left.funded.lte(sum(separate.stranded))).toBe(true);
      if (released.gt(0)) some++;
    }
    expect(some).toBeGreaterThan(40);
  });
});
