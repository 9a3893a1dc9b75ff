import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { amount } from "../../src/model/money";
import { pool } from "../../src/model/pooling";
import type { PoolingQuestion } from "../../src/model/pooling";
import { openRival } from "./pooling-rival";
import type { Rival } from "./pooling-rival";
import { transport } from "./transport";

const NEAR = 1e-9;
let rival: Rival;
beforeAll(async () => {
  rival = await openRival();
});
afterAll(() => rival.close());

describe("the benchmark's rival answers the same question", () => {
  it.each(["distinct", "equal"] as const)("with %s values", (values) => {
    const problem = transport(1, 12, 24, 0.15, values);
    mustBeNear(rival.solve(problem), weight(problem));
  });

  it("with floors first", () => {
    const drawn = transport(2, 12, 24, 0.15, "distinct");
    const problem = { ...drawn, floors: drawn.needs.map((need, service) => need.times(service % 3).div(2)) };
    mustBeNear(rival.solve(problem), weight(problem));
  });

  it("for each ring-fence removed alone", () => {
    const problem = transport(3, 6, 12, 0.15, "distinct");
    rival.prepare(problem);
    const relaxed = rival.solveEachRelaxed();
    problem.awards.forEach((_, grant) => {
      const pooled = problem.awards.map((__, other) => other === grant);
      mustBeNear(relaxed[grant]!, weight({ ...problem, pooled }));
    });
    expect(rival.solveEachRelaxed()).toEqual(relaxed);
  });

  it("on problems that are the same in each run", () => {
    expect(transport(4, 3, 5, 0.5, "distinct")).toEqual(transport(4, 3, 5, 0.5, "distinct"));
    expect(transport(4, 3, 5, 0.5, "distinct")).not.toEqual(transport(5, 3, 5, 0.5, "distinct"));
  });
});

/** Value and floors met in one figure, a pound of floor worth one more than any pound's value. */
function weight(problem: PoolingQuestion): number {
  const { value, floorShortfall } = pool(problem);
  const floorFirst = Math.max(0, ...problem.values.map(Number)) + 1;
  const floors = problem.floors.reduce((sum, floor) => sum.plus(floor), amount(0));
  return value.plus(floors.minus(floorShortfall).times(floorFirst)).toNumber();
}

function mustBeNear(found: number, exact: number): void {
  expect(Math.abs(found - exact)).toBeLessThan(NEAR * exact);
}
