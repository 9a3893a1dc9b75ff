import { execFileSync } from "node:child_process";
import path from "node:path";
import { poolYears, pool, ringFenceValues } from "../../src/model/pooling";
import type { PoolingQuestion, PoolingYear } from "../../src/model/pooling";
import { openRival } from "./pooling-rival";
import type { Rival } from "./pooling-rival";
import { medianOf } from "./stopwatch";
import type { Milliseconds } from "./stopwatch";
import { transport } from "./transport";

/** One solve, tie rule and proof included, beside HiGHS's simplex method with its module loaded and warm. */
export interface SolveResult {
  readonly grants: number;
  readonly services: number;
  readonly values: "distinct" | "equal";
  readonly arcs: number;
  readonly time: Milliseconds;
  /** HiGHS with its default options. */
  readonly asItComes: Milliseconds;
  /** HiGHS with the options that were fastest here: primal simplex, no presolve. */
  readonly atItsFastest: Milliseconds;
}

/** Every ring-fence value of a problem, beside as many re-solves by HiGHS from the basis of the first. */
export interface RingFenceResult {
  readonly density: number;
  readonly values: "distinct" | "equal";
  /** How many of the grants gain anything. */
  readonly gaining: number;
  readonly time: Milliseconds;
  readonly oneSolve: Milliseconds;
  readonly rival: Milliseconds;
}

export interface PoolingResults {
  readonly solves: readonly SolveResult[];
  readonly ringFences: readonly RingFenceResult[];
  readonly years: { readonly count: number; readonly time: Milliseconds; readonly megabytes: number };
}

const GROWTH = [
  [20, 40],
  [50, 100],
  [100, 200],
  [200, 400],
] as const;
export const DENSITY = 0.2;
const FEW_PERMITTED = 0.02;
const KINDS = ["distinct", "equal"] as const;
const SEED = 20261123;
const YEARS = 10;
const CARRIED = "0.1";
const PENNY = 0.01;

export async function timePooling(tell: (what: string) => void): Promise<PoolingResults> {
  const asItComes = await openRival({ presolve: "choose", strategy: 1 });
  const atItsFastest = await openRival();
  const solves: SolveResult[] = [];
  for (const [grants, services] of GROWTH) {
    for (const values of KINDS) {
      tell(`pooling ${grants} x ${services}, values ${values}`);
      const problem = transport(SEED, grants, services, DENSITY, values);
      const value = pool(problem).value.toNumber();
      for (const rival of [asItComes, atItsFastest]) agree(value, rival.solve(problem));
      solves.push({
        grants,
        services,
        values,
        arcs: problem.allowed.flat().filter(Boolean).length,
        time: medianOf(60, () => pool(problem), 60),
        asItComes: medianOf(5, () => asItComes.solve(problem), 1),
        atItsFastest: medianOf(15, () => atItsFastest.solve(problem), 3),
      });
    }
  }
  asItComes.close();
  const ringFences: RingFenceResult[] = [];
  for (const density of [DENSITY, FEW_PERMITTED]) {
    for (const values of KINDS) {
      tell(`ring-fence values, ${density * 100}% permitted, values ${values}`);
      ringFences.push(
        timeRingFences(atItsFastest, transport(SEED, 200, 400, density, values), density, values),
      );
    }
  }
  atItsFastest.close();
  tell(`${YEARS} years with carry-forward`);
  const years = tenYears();
  return {
    solves,
    ringFences,
    years: { count: YEARS, time: medianOf(5, () => poolYears(years), 2), megabytes: peakMegabytes() },
  };
}

/** Years of the largest size, a tenth of each award to be carried forward at most. */
export function tenYears(): PoolingYear[] {
  const [grants, services] = GROWTH.at(-1)!;
  const first = transport(SEED, grants, services, DENSITY, "distinct");
  return Array.from({ length: YEARS }, (_, year) => {
    const problem = transport(SEED + year, grants, services, DENSITY, "distinct");
    return {
      ...problem,
      values: first.values,
      allowed: first.allowed,
      earmarks: problem.awards.map(() => []),
      carry: problem.awards.map((award) => award.times(CARRIED).toDecimalPlaces(2)),
    };
  });
}

function timeRingFences(
  rival: Rival,
  problem: PoolingQuestion,
  density: number,
  values: "distinct" | "equal",
): RingFenceResult {
  const gains = ringFenceValues(problem).map(Number);
  const before = pool(problem).value.toNumber();
  rival.prepare(problem);
  rival.solveEachRelaxed().forEach((relaxed, grant) => agree(before + gains[grant]!, relaxed));
  return {
    density,
    values,
    gaining: gains.filter((gain) => gain > 0).length,
    time: medianOf(9, () => ringFenceValues(problem), 5),
    oneSolve: medianOf(30, () => pool(problem), 30),
    rival: medianOf(3, () => rival.solveEachRelaxed(), 0),
  };
}

/** The most memory used by a process of its own that solved the years once, Node itself included. */
function peakMegabytes(): number {
  const script = path.resolve(import.meta.dirname, "pooling-memory.ts");
  return Number(execFileSync(process.execPath, ["--import", "tsx", script], { encoding: "utf8" }));
}

function agree(ours: number, theirs: number): void {
  if (Math.abs(ours - theirs) <= PENNY * Math.max(1, Math.abs(ours) / 1e9)) return;
  throw new Error(`Two solvers disagree: ${ours} and ${theirs}.`);
}
