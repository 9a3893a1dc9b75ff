import { expect, it } from "vitest";
import { answerPool, plainAnswer, POOL_STEPS, readPool } from "../../../src/model/pooling/file";
import type { PoolStep } from "../../../src/model/pooling/file";
import { loadSolver } from "../../../src/worker/solver";
import { drawFile } from "../../model/pooling/file/drawn-file";
import { jobsHere } from "../jobs-here";

const TOWN = {
  pool: 1,
  firstYear: 2026,
  services: [
    { id: "Homes", need: 100 },
    { id: "Youth work", need: 90.1 },
  ],
  grants: [
    { id: "Homes grant", award: 120.1, permitted: ["Homes"] },
    { id: "Youth grant", award: 60, permitted: ["Youth work"] },
  ],
};

it("answers a place's grants, and tells which part of the work has begun", async () => {
  const steps: PoolStep[] = [];
  const answer = await jobsHere().start("pool", readPool(TOWN), {
    onProgress: ({ step }) => steps.push(step),
  });
  // 20.10 of the homes grant are stranded, of the 30.10 that youth work lacks.
  expect(answer.asHeld).toMatchObject({ funded: 160, stranded: 20.1, unmet: 30.1 });
  expect(answer.pooling).toMatchObject({ funded: 20.1, released: 20.1, reallocated: 0 });
  expect(steps).toEqual(POOL_STEPS);
});

it("says of every drawn place what answers it here, each sum as a number, match and minimum awards too", async () => {
  const solver = await loadSolver();
  for (const matched of [false, true]) {
    for (let seed = 0; seed < 5; seed++) {
      const file = readPool(drawFile(seed, matched));
      const here = await answerPool(file, (programme, seconds) =>
        Promise.resolve(solver(programme, undefined, seconds)),
      );
      const there = await jobsHere().start("pool", file);
      expect(there).toEqual(plainAnswer(here));
      expect(there.asHeld.value).toBe(Number(here.asHeld.value));
    }
  }
});

it("tells what the rules refuse, without a path of JSON", async () => {
  const shared = { services: ["Homes", "Youth work"], share: 0.2 };
  const crossing = { services: ["Youth work", "Parks"], share: 0.2 };
  const file = {
    ...TOWN,
    services: [...TOWN.services, { id: "Parks", need: 10 }],
    grants: [{ id: "Fund", award: 100, permitted: "all", earmarks: [shared, crossing] }],
  };
  const asked = jobsHere().start("pool", readPool(file));
  await expect(asked).rejects.toMatchObject({
    name: "ModelProblem",
    message: expect.stringContaining("Fund") as string,
  });
  await expect(asked).rejects.toMatchObject({ message: expect.not.stringContaining("grants[0]") as string });
});

it("stops when it is asked to", async () => {
  const stop = new AbortController();
  const asked = jobsHere().start("pool", readPool(TOWN), { signal: stop.signal });
  stop.abort();
  await expect(asked).rejects.toMatchObject({ name: "JobStopped" });
});
