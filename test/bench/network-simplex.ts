import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { toUnits } from "../../src/model/money";
import type { PoolingQuestion } from "../../src/model/pooling";
import type { Milliseconds } from "./stopwatch";

/** What LEMON's network simplex, compiled C++, takes for a problem: one of the best answers, without tie rule or proof. */
export interface SimplexTime {
  readonly value: number;
  /** Of a process of its own. */
  readonly first: Milliseconds;
  readonly quickest: Milliseconds;
}

export type NetworkSimplex = (question: PoolingQuestion) => SimplexTime;

const RUNS = 51;
const PENCE = 2;
const VALUE_PLACES = 4;
const SOURCE = path.resolve(import.meta.dirname, "network-simplex.cpp");

/** Compiles it; or says why not. Debian has it as `g++` and `liblemon-dev`. */
export function compileNetworkSimplex(): NetworkSimplex | { readonly skipped: string } {
  const program = path.join(mkdtempSync(path.join(os.tmpdir(), "network-simplex-")), "solve");
  const compiled = spawnSync("g++", ["-O2", "-w", "-o", program, SOURCE], { encoding: "utf8" });
  if (compiled.error !== undefined) return { skipped: "there is no g++ here" };
  if (compiled.status !== 0) {
    const isMissing = compiled.stderr.includes("lemon/");
    return { skipped: isMissing ? "LEMON is not installed here" : "it did not compile here" };
  }
  return (question) => {
    const input = arcsOf(question);
    const [value, first, quickest] = execFileSync(program, { input, encoding: "utf8" })
      .split(" ")
      .map(Number);
    return { value: value! / 10 ** (PENCE + VALUE_PLACES), first: first!, quickest: quickest! };
  };
}

/** The problem as arcs in a circle: from one node to the grants, to the services, and back. Values are on the way back. */
function arcsOf({ awards, needs, allowed, values }: PoolingQuestion): string {
  const grantNode = (grant: number) => 1 + grant;
  const serviceNode = (service: number) => 1 + awards.length + service;
  const sums = awards.map((award) => toUnits(award, PENCE));
  const arcs = [
    ...sums.map((units, grant) => `0 ${grantNode(grant)} ${units} 0`),
    ...allowed.flatMap((row, grant) =>
      row.flatMap((may, service) =>
        may ? [`${grantNode(grant)} ${serviceNode(service)} ${sums[grant]} 0`] : [],
      ),
    ),
    ...needs.map(
      (need, service) =>
        `${serviceNode(service)} 0 ${toUnits(need, PENCE)} ${toUnits(values[service]!, VALUE_PLACES)}`,
    ),
  ];
  return [`${1 + awards.length + needs.length} ${arcs.length} ${RUNS}`, ...arcs].join("\n");
}
