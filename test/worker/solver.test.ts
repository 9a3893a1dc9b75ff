import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadSolver, OPTIONS } from "../../src/worker/solver";
import type { Progress, Solve } from "../../src/worker/solver";
import type { Solution } from "../../src/model/programme";
import { knapsack, marketSplit, smallProgramme } from "./programmes";
import { readMps } from "./mps";

const folder = path.resolve(import.meta.dirname, "../../../shared/data/lp");
const list = path.join(folder, "optimal_values.json");

interface Published {
  readonly file: string;
  readonly rows: number;
  readonly cols: number;
  readonly int_cols: number;
  readonly status: string;
  readonly objective?: number;
}

let solve: Solve;
beforeAll(async () => {
  solve = await loadSolver();
});

describe("the solver", () => {
  if (existsSync(list)) {
    const { instances } = JSON.parse(readFileSync(list, "utf8")) as { instances: Published[] };
    it.each(instances)("reaches the published optimum of $file", ({ file, objective, status, ...size }) => {
      const programme = readMps(readFileSync(path.join(folder, file), "utf8"));
      expect(programme.columns.costs).toHaveLength(size.cols);
      expect(programme.rows.lower).toHaveLength(size.rows);
      expect(programme.columns.whole.filter(Boolean)).toHaveLength(size.int_cols);
      const solution = solve(programme);
      expect(solution.status).toBe(status);
      if (solution.status !== "optimal") return;
      // The published figures leave out the constant of the objective, which only e226 has.
      const difference = solution.objective - programme.constant - objective!;
      expect(Math.abs(difference)).toBeLessThan(1e-6 * Math.max(1, Math.abs(objective!)));
    });
  } else {
    it.skip(`reaches published optima (skipped: ${list} is absent)`, () => undefined);
  }

  it("gives values, prices and the corner of the best answer", () => {
    expect(solve(smallProgramme)).toEqual({
      status: "optimal",
      objective: 34,
      values: [2, 6],
      prices: [3, 1],
      corner: { columns: ["basic", "basic"], rows: ["upper", "upper"] },
    });
  });

  it("keeps whole columns whole", () => {
    const solution = solve(knapsack);
    expect(solution).toMatchObject({ status: "optimal", objective: 21, corner: null });
  });

  it("begins where values are known, and finds as much", () => {
    const { values, objective } = solve(knapsack) as Extract<Solution, { status: "optimal" }>;
    expect(solve({ ...knapsack, known: values })).toMatchObject({ status: "optimal", objective });
    expect(solve({ ...knapsack, known: values.map(() => 0) })).toMatchObject({ objective });
  });

  it("finds nothing where nothing is better than it must be", () => {
    expect(solve({ ...knapsack, limit: 20 })).toMatchObject({ status: "optimal", objective: 21 });
    expect(solve({ ...knapsack, limit: 21 })).toEqual({ status: "infeasible" });
  });

  it("says that there is no answer, or no end of answers", () => {
    const { rows } = smallProgramme;
    expect(solve({ ...smallProgramme, rows: { ...rows, lower: [100, -Infinity] } }).status).toBe(
      "infeasible",
    );
    expect(solve({ ...smallProgramme, rows: { ...rows, upper: [Infinity, Infinity] } }).status).toBe(
      "unbounded",
    );
  });

  it("answers where there is nothing to choose", () => {
    const nothing = { costs: [], lower: [], upper: [], whole: [] };
    const empty = { starts: [0], rows: [], values: [] };
    const programme = { ...smallProgramme, constant: 5, columns: nothing, entries: empty };
    expect(solve(programme)).toMatchObject({ status: "optimal", objective: 5, values: [], prices: [0, 0] });
    const { rows } = smallProgramme;
    expect(solve({ ...programme, rows: { ...rows, lower: [1, -Infinity] } }).status).toBe("infeasible");
  });

  it("gives the same answer each time", () => {
    expect(solve(knapsack)).toEqual(solve(knapsack));
  });

  it("gives up on what would take too many tries, and reports how far it has come until then", () => {
    const reports: Progress[] = [];
    expect(solve(marketSplit(), (progress) => reports.push(progress))).toEqual({ status: "stopped" });
    expect(reports.length).toBeGreaterThan(0);
    reports.forEach(({ steps, gap }, report) => {
      expect(steps).toBeGreaterThan(reports[report - 1]?.steps ?? 0);
      expect(gap ?? 0).toBeGreaterThanOrEqual(0);
    });
  });

  it("never uses pdlp, and always the same seed", () => {
    expect(OPTIONS.solver).not.toBe("pdlp");
    expect(OPTIONS.random_seed).toBe(0);
  });
});
