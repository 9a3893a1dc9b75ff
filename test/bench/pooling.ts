import { execFileSync } from "node:child_process";
import path from "node:path";
import { poolYears, pool, ringFenceValues } from "../../src/model/pooling";
import type { PoolingQuestion } from "../../src/model/pooling";
import { timeBesideSimplex } from "./beside-simplex";
import type { BesideSimplex } from "./beside-simplex";
import { openRival } from "./pooling-rival";
import type { Rival } from "./pooling-rival";
import { DENSITY, GROWTH, KINDS, SEED } from "./pooling-sizes";
import { medianOf, processorTimeOf } from "./stopwatch";
import type { Milliseconds } from "./stopwatch";
import { transport } from "./transport";
import { tenYears, tenYearsOfEveryRule, YEARS } from "./years";

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

/** Years of the largest size: with carry-forward alone, and with every rule there is for a flow. */
interface YearsResult {
  readonly count: number;
  readonly time: Milliseconds;
  readonly everyRule: Milliseconds;
  readonly megabytes: number;
}

export interface PoolingResults {
  readonly solves: readonly SolveResult[];
  readonly ringFences: readonly RingFenceResult[];
  readonly besideSimplex: BesideSimplex;
  readonly years: YearsResult;
}

const FEW_PERMITTED = 0.02;
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
  const besideSimplex = timeBesideSimplex(tell);
  tell(`${YEARS} years`);
  const [years, everyRule] = [tenYears(), tenYearsOfEveryRule()];
  return {
    solves,
    ringFences,
    besideSimplex,
    years: {
      count: YEARS,
      time: medianOf(5, () => poolYears(years), 2),
      everyRule: processorTimeOf(5, () => poolYears(everyRule)),
      megabytes: peakMegabytes(),
    },
  };
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
