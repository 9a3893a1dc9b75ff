import { beforeAll, describe, expect, test } from "vitest";
import { pool, poolYears } from "../../../src/model/pooling";
import type { Solve } from "../../../src/worker/solver";
import { loadSolver } from "../../../src/worker/solver";
import { drawing } from "../../bench/draw";
import { bestByProgramme } from "./by-programme";
import { below, drawYears } from "./drawn";
import { grants, grantsOfYear } from "./grants";

/** HiGHS computes in floating point; every exact figure is a whole number of tenths, so the nearest one is meant. */
const inTenths = (figure: number) => {
  expect(Math.abs(figure * 10 - Math.round(figure * 10))).toBeLessThan(1e-3);
  return Math.round(figure * 10);
};

let solve: Solve;
beforeAll(async () => {
  solve = await loadSolver();
});

describe("the floor shortfall and the value are those HiGHS finds", () => {
  test.each([
    { problems: 1200, most: { years: 1, grants: 8, services: 8 } },
    { problems: 250, most: { years: 1, grants: 30, services: 50 } },
  ])("for $problems problems of one year, up to $most.grants grants and $most.services services", (of) => {
    const draw = drawing(of.most.grants);
    for (let problem = 0; problem < of.problems; problem++) {
      const size = {
        years: 1,
        grants: 1 + below(draw, of.most.grants),
        services: 1 + below(draw, of.most.services),
      };
      const [year] = drawYears(draw, size);
      const plain = { ...year!, earmarks: year!.awards.map(() => []) };
      const answer = pool(grants(plain));
      const best = bestByProgramme(solve, [plain]);
      expect([problem, inTenths(Number(answer.floorShortfall)), inTenths(Number(answer.value))]).toEqual([
        problem,
        inTenths(best.floorShortfall),
        inTenths(best.value),
      ]);
    }
  });

  test.each([
    { problems: 500, most: { years: 4, grants: 5, services: 5 } },
    { problems: 60, most: { years: 5, grants: 15, services: 20 } },
  ])("for $problems problems of up to $most.years years, with money earmarked and carried", (of) => {
    const draw = drawing(of.most.grants);
    for (let problem = 0; problem < of.problems; problem++) {
      const years = drawYears(draw, {
        years: 2 + below(draw, of.most.years - 1),
        grants: 1 + below(draw, of.most.grants),
        services: 1 + below(draw, of.most.services),
      });
      const answer = poolYears(years.map(grantsOfYear));
      const best = bestByProgramme(solve, years);
      expect([problem, inTenths(Number(answer.floorShortfall)), inTenths(Number(answer.value))]).toEqual([
        problem,
        inTenths(best.floorShortfall),
        inTenths(best.value),
      ]);
    }
  });
});
