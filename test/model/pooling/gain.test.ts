import { describe, expect, test } from "vitest";
import { poolingGain } from "../../../src/model/pooling";
import { grants } from "./grants";
import type { PlainProblem } from "./grants";

const figures = (problem: PlainProblem) => {
  const { value, funded, released, reallocated } = poolingGain(grants(problem));
  return [value, funded, released, reallocated].map(Number);
};

describe("the gain from pooling", () => {
  test("is all reallocated where nothing was stranded", () => {
    expect(
      figures({ awards: [10], needs: [10, 10], values: [1, 3], allowed: ["x-"], pooled: [true] }),
    ).toEqual([20, 0, 0, 20]);
  });

  test("releases only the stranded money of pooled grants", () => {
    expect(
      figures({ awards: [10, 10], needs: [4, 0, 20], allowed: ["x--", "-x-"], pooled: [true, false] }),
    ).toEqual([6, 6, 6, 0]);
  });

  test("releases within what is left of a cap", () => {
    const problem = { awards: [10, 10], needs: [15, 9], allowed: ["x-", "--"], pooled: [true, false] };
    expect(
      figures({
        ...problem,
        caps: [
          [5, null],
          [null, null],
        ],
      }),
    ).toEqual([5, 5, 5, 0]);
    expect(
      figures({
        ...problem,
        caps: [
          [5, 2],
          [null, null],
        ],
      }),
    ).toEqual([2, 2, 2, 0]);
  });

  test("releases nothing more of a flexibility that is used up", () => {
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

  test("may cost value where it meets a floor that was short, and says so", () => {
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
});
