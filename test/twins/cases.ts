import fc from "fast-check";
import { catalogue } from "../../src/functions";
import { evidenceOf } from "../../src/functions/evidence";
import { appraisalCalls } from "./appraisal-calls";
import { sharingCalls } from "./sharing-calls";
import type { TwinCase } from "./workbook";

const SEED = 20261123;
const RUNS = 60;

/** Every worked example of a function that has a twin, its single arguments once in cells and once typed into the formula. */
export function workedExamples(): TwinCase[] {
  return catalogue
    .filter(({ id }) => evidenceOf(id).twin !== undefined)
    .flatMap(({ id, examples }) =>
      examples.flatMap(({ args, because }): TwinCase[] => [
        { id, args, name: because },
        { id, args, name: `${because} (typed in)`, typed: true },
      ]),
    );
}

/** Random cases, the same in every run. */
export function drawnCases(): TwinCase[] {
  return Object.entries({ ...appraisalCalls, ...sharingCalls }).flatMap(([id, arbitrary]) =>
    fc.sample(arbitrary, { seed: SEED, numRuns: RUNS }).map((args, index) => ({
      id,
      args,
      name: `case ${index + 1}`,
      drawn: true as const,
      ...(index % 3 === 2 ? { typed: true as const } : {}),
    })),
  );
}
