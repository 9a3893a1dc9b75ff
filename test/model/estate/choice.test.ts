import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { checkedCost, chooseBuildings } from "../../../src/model/estate";
import type { EstateAnswer, EstateQuestion } from "../../../src/model/estate";
import { ModelProblem } from "../../../src/model/problem";
import { loadSolver } from "../../../src/worker/solver";
import type { Solve } from "../../../src/worker/solver";
import { leastByTrying } from "./brute-force";
import { drawn } from "./drawn";
import published from "./published/holmberg-p1.json";

let solver: Solve;
beforeAll(async () => {
  solver = await loadSolver();
});

/** A clock that stands still: the answer does not depend on how busy the machine is. */
function chosen(question: EstateQuestion, seconds = 60): Promise<EstateAnswer> {
  return chooseBuildings(question, {
    solve: (programme, time) => Promise.resolve(solver(programme, undefined, time)),
    seconds,
    now: () => 0,
  });
}

const small = fc
  .record({
    rooms: fc.array(
      fc.record({ capacity: fc.integer({ min: 0, max: 20 }), cost: fc.integer({ min: 0, max: 40 }) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    sizes: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }),
    costs: fc.array(fc.option(fc.integer({ min: 0, max: 30 }), { freq: 9 }), {
      minLength: 24,
      maxLength: 24,
    }),
    pence: fc.constantFrom(1, 0.01, 0.37),
  })
  .map(({ rooms, sizes, costs, pence }): EstateQuestion => ({
    buildings: rooms.map(({ capacity, cost }, at) => ({ id: `b${at}`, capacity, cost: cost * pence })),
    teams: sizes.map((size, at) => ({ id: `t${at}`, size })),
    placing: sizes.map((_, team) =>
      rooms.map((_building, at) => {
        const cost = costs[team * 4 + at]!;
        return cost === null ? null : cost * pence;
      }),
    ),
  }));

describe("the choice of buildings", () => {
  it("costs as little as trying every way finds, or says that there is none", async () => {
    await fc.assert(
      fc.asyncProperty(small, async (question) => {
        const least = leastByTrying(question);
        if (least === null) {
          await expect(chosen(question)).rejects.toThrow(ModelProblem);
          return;
        }
        const answer = await chosen(question);
        expect(answer.cost).toBeCloseTo(least, 9);
        expect(answer.proven).toBe(true);
        expect(answer.bound).toBeLessThanOrEqual(answer.cost);
      }),
      { numRuns: 25 },
    );
  });

  it("is a way: every team in one kept building, none too full, the cost that of its parts", async () => {
    const question = drawn({ buildings: 10, teams: 40, seed: 11 });
    const { placing, keep, cost, bound, gap, proven } = await chosen(question);
    expect(checkedCost(question, placing)!.toNumber()).toBe(cost);
    expect(keep).toEqual([...new Set(placing)].sort((one, other) => one - other));
    expect(bound).toBeLessThanOrEqual(cost);
    expect(gap).toBeCloseTo((cost - bound) / cost, 12);
    expect(proven).toBe(true);
  });

  it("reaches the optimum of a published question, and proves it", async () => {
    const { question, optimum } = published as { question: EstateQuestion; optimum: number };
    expect(await chosen(question)).toMatchObject({ cost: optimum, bound: optimum, gap: 0, proven: true });
  });

  it("fills a building to the last, though sums in floating point would be a little more", async () => {
    const question: EstateQuestion = {
      buildings: [
        { id: "a", capacity: 0.3, cost: 1 },
        { id: "b", capacity: 0.3, cost: 50 },
      ],
      teams: [0.1, 0.2].map((size, at) => ({ id: `t${at}`, size })),
      placing: [
        [1, 1],
        [1, 1],
      ],
    };
    expect(await chosen(question)).toMatchObject({ keep: [0], cost: 3, proven: true });
  });

  it("puts teams that are alike together, and finds as little as where they are told apart", async () => {
    const { buildings } = drawn({ buildings: 3, teams: 8, seed: 3 });
    const teams = Array.from({ length: 7 }, (_, at) => ({ id: `t${at}`, size: at < 4 ? 20 : 11 }));
    const placing = teams.map((_, at) => (at < 4 ? [30, 10, 25] : [5, 40, 8]));
    const question = { buildings: buildings.map((each) => ({ ...each, capacity: 60 })), teams, placing };
    expect((await chosen(question)).cost).toBe(leastByTrying(question));
  });

  it("tells how far it may be from the best where it has no time left to prove it", async () => {
    const question = drawn({ buildings: 4, teams: 9, seed: 5 });
    let time = 0;
    const hurried = await chooseBuildings(question, {
      solve: () => Promise.reject(new Error("There was no time for a programme.")),
      seconds: 4,
      now: () => (time += 1),
    });
    const least = leastByTrying(question)!;
    expect(checkedCost(question, hurried.placing)!.toNumber()).toBe(hurried.cost);
    expect(hurried.bound).toBeLessThanOrEqual(least);
    expect(least).toBeLessThanOrEqual(hurried.cost);
  });

  it("says what is missing where teams do not fit because they are not divided", async () => {
    const question: EstateQuestion = {
      buildings: ["a", "b"].map((id) => ({ id, capacity: 10, cost: 1 })),
      teams: ["t", "u", "v"].map((id) => ({ id, size: 6 })),
      placing: [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    };
    await expect(chosen(question)).rejects.toThrow(
      "The teams do not fit, though there is room in all (2 spare): teams are not divided, and too little is left in each building. Give more room.",
    );
  });
});

describe("the check of a way", () => {
  const question: EstateQuestion = {
    buildings: [
      { id: "a", capacity: 0.3, cost: 10.1 },
      { id: "b", capacity: 5, cost: 7 },
    ],
    teams: [
      { id: "t", size: 0.1 },
      { id: "u", size: 0.2 },
    ],
    placing: [
      [0.2, 4],
      [0.1, null],
    ],
  };

  it("adds exactly, as 0.1 and 0.2 fill 0.3", () => {
    expect(checkedCost(question, [0, 0])!.toString()).toBe("10.4");
  });

  it("passes no team without a place, none where it may not be, and no building with too much in it", () => {
    expect(checkedCost(question, [0])).toBeNull();
    expect(checkedCost(question, [0, -1])).toBeNull();
    expect(checkedCost(question, [0, 1])).toBeNull();
    const full = { ...question, buildings: [{ id: "a", capacity: 0.29, cost: 1 }, question.buildings[1]!] };
    expect(checkedCost(full, [0, 0])).toBeNull();
  });
});
