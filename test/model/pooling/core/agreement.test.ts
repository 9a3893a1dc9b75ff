import { beforeAll, describe, expect, it } from "vitest";
import type { Decimal } from "../../../../src/model/money";
import { pool, poolYears } from "../../../../src/model/pooling";
import type { Solve } from "../../../../src/worker/solver";
import { loadSolver } from "../../../../src/worker/solver";
import { drawing } from "../../../bench/draw";
import { bestByProgramme } from "./by-programme";
import { below, drawYears } from "../drawn";
import { grants, grantsOfYear } from "../grants";

/** HiGHS computes in floating point; every exact figure is a whole number of tenths, so the nearest one is meant. */
const inTenths = (figure: number) => {
  expect(Math.abs(figure * 10 - Math.round(figure * 10))).toBeLessThan(1e-3);
  return Math.round(figure * 10);
};

let solve: Solve;
beforeAll(async () => {
  solve = await loadSolver();
});

const ofOneYear = [
  ...[1, 2, 3, 4].map((seed) => ({ seed, questions: 300, grants: 8, services: 8 })),
  ...[5, 6, 7].map((seed) => ({ seed, questions: 70, grants: 30, services: 50 })),
];

const ofSeveralYears = [
  ...[1, 2].map((seed) => ({ seed, questions: 250, years: 4, grants: 5, services: 5 })),
  { seed: 3, questions: 60, years: 5, grants: 15, services: 20 },
];

describe("the floor shortfall and the value are those HiGHS finds", () => {
  it.each(ofOneYear)(
    "for $questions questions of up to $grants grants and $services services, seed $seed",
    ({ seed, questions, ...most }) => {
      const draw = drawing(seed);
      for (let question = 0; question < questions; question++) {
        const [year] = drawYears(draw, {
          years: 1,
          grants: 1 + below(draw, most.grants),
          services: 1 + below(draw, most.services),
        });
        const unearmarked = { ...year!, earmarks: year!.awards.map(() => []) };
        expectToAgree(question, pool(grants(unearmarked)), bestByProgramme(solve, [unearmarked]));
      }
    },
  );

  it.each(ofSeveralYears)(
    "for $questions questions of up to $years years, with money earmarked and carried, seed $seed",
    ({ seed, questions, ...most }) => {
      const draw = drawing(seed);
      for (let question = 0; question < questions; question++) {
        const years = drawYears(draw, {
          years: 2 + below(draw, most.years - 1),
          grants: 1 + below(draw, most.grants),
          services: 1 + below(draw, most.services),
        });
        expectToAgree(question, poolYears(years.map(grantsOfYear)), bestByProgramme(solve, years));
      }
    },
  );
});

function expectToAgree(
  question: number,
  answer: { floorShortfall: Decimal; value: Decimal },
  best: { floorShortfall: number; value: number },
): void {
  const ours = [inTenths(Number(answer.floorShortfall)), inTenths(Number(answer.value))];
  expect([question, ...ours]).toEqual([question, inTenths(best.floorShortfall), inTenths(best.value)]);
}
