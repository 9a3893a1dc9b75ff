import { execFileSync } from "node:child_process";
import path from "node:path";
import { pool } from "../../src/model/pooling";
import { compileNetworkSimplex } from "./network-simplex";
import { DENSITY, GROWTH, KINDS, SEED } from "./pooling-sizes";
import type { Kind } from "./pooling-sizes";
import { quickestOf } from "./stopwatch";
import type { Milliseconds } from "./stopwatch";
import { promise, ratio, shown, table } from "./tables";
import { transport } from "./transport";

/** Ours, tie rule and proof included, beside a network simplex in C++ that gives any best answer: warm, and the first call of a process. */
export interface SimplexResult {
  readonly grants: number;
  readonly services: number;
  readonly values: Kind;
  readonly time: Milliseconds;
  readonly simplex: Milliseconds;
  readonly first: Milliseconds;
  readonly simplexFirst: Milliseconds;
}

export type BesideSimplex = readonly SimplexResult[] | { readonly skipped: string };

/** By number of grants: how many times the simplex's time ours may take at most. */
const PROMISED: Readonly<Record<Kind, ReadonlyMap<number, number>>> = {
  distinct: new Map([
    [200, 2],
    [100, 3],
    [20, 4],
  ]),
  equal: new Map([
    [200, 3],
    [100, 3],
    [20, 4],
  ]),
};
const RUNS = 100;
const FIRSTS = 5;
const PENNY = 0.01;

export function timeBesideSimplex(tell: (what: string) => void): BesideSimplex {
  const simplex = compileNetworkSimplex();
  if ("skipped" in simplex) return simplex;
  return GROWTH.flatMap(([grants, services]) =>
    KINDS.map((values) => {
      tell(`pooling beside a network simplex, ${grants} x ${services}, values ${values}`);
      const problem = transport(SEED, grants, services, DENSITY, values);
      const theirs = simplex(problem);
      if (Math.abs(pool(problem).value.toNumber() - theirs.value) > PENNY) {
        throw new Error("The network simplex finds another value.");
      }
      const firsts = Array.from({ length: FIRSTS }, () => firstCall(grants, services, values));
      return {
        grants,
        services,
        values,
        time: quickestOf(RUNS, () => pool(problem)),
        simplex: theirs.quickest,
        first: Math.min(...firsts),
        simplexFirst: theirs.first,
      };
    }),
  );
}

/** The figures as Markdown. */
export function simplexReport(results: BesideSimplex): string[] {
  const heading = "### Beside a network simplex in C++";
  if ("skipped" in results) return [heading, `Left out: ${results.skipped}.`];
  return [
    heading,
    "LEMON's network simplex (g++ -O2) on the same problems in the same run: from lists of arcs to an optimum in whole numbers, without tie rule or proof. Ours is from decimals to decimals, with " +
      "both. The quickest run of each, because others share the machine. The first call is that of a process of its own, as a cell recalculates cold: nearly all of it is code that runs for the first time.",
    table(
      [
        "Grants x services",
        "Values",
        "Ours",
        "LEMON",
        "Times LEMON",
        "Ours, first",
        "LEMON, first",
        "Times LEMON",
      ],
      results.map(({ grants, services, values, time, simplex, first, simplexFirst }) => [
        `${grants} x ${services}`,
        values,
        shown(time),
        shown(simplex),
        ratio(time, simplex),
        shown(first),
        shown(simplexFirst),
        ratio(first, simplexFirst),
      ]),
    ),
    ...results.flatMap(({ grants, services, values, time, simplex }) => {
      const times = PROMISED[values].get(grants);
      if (times === undefined) return [];
      return [
        promise(
          `${grants} x ${services}, values ${values}, within ${times} times LEMON`,
          time / simplex <= times,
        ),
      ];
    }),
  ];
}

function firstCall(grants: number, services: number, values: Kind): Milliseconds {
  const script = path.resolve(import.meta.dirname, "pooling-first.ts");
  const run = ["--import", "tsx", script, String(grants), String(services), values];
  return Number(execFileSync(process.execPath, run, { encoding: "utf8" }));
}
