import { describe, expect, it } from "vitest";
import { answered } from "../../../preview/estate/answered";
import { loadSolver } from "../../../src/worker/solver";

const QUESTION = {
  buildings: [
    { id: "Town Hall", capacity: 100, cost: 50 },
    { id: "Annexe", capacity: 60, cost: 10 },
    { id: "Depot", capacity: 60, cost: 12 },
  ],
  teams: [
    { id: "Housing", size: 40 },
    { id: "Finance", size: 20 },
    { id: "Parks", size: 30 },
  ],
  placing: [
    [1, 2, 9],
    [1, 2, 9],
    [8, 7, 1],
  ],
};

async function line(question: unknown): Promise<Record<string, unknown>> {
  const solve = await loadSolver();
  const text = typeof question === "string" ? question : JSON.stringify(question);
  const said = await answered("q.json", text, {
    solve: (programme, seconds) => Promise.resolve(solve(programme, undefined, seconds)),
    now: () => 0,
  });
  expect(said.refused).toBe("errors" in said.line);
  return said.line as Record<string, unknown>;
}

const errors = async (question: unknown) =>
  (await line(question)).errors as { path: string; message: string }[];

describe("the command estate", () => {
  const ANSWER = {
    keep: ["Annexe", "Depot"],
    placed: { Housing: "Annexe", Finance: "Annexe", Parks: "Depot" },
    cost: 27,
    bound: 27,
    gap: 0,
    proven: true,
  };

  it("refuses figures so large that no sum of them is exact", async () => {
    const vast = {
      buildings: [{ id: "a", capacity: 1e308, cost: 1 }],
      teams: [{ id: "t", size: 1 }],
      placing: [[1e308]],
    };
    expect(await errors(vast)).toEqual([
      {
        path: "buildings[0].capacity",
        message: "The capacity is 1e+308. Give a number of 0 or more, and at most 1e15.",
      },
      {
        path: "placing[0][0]",
        message:
          "1e+308 is no cost. Give a number of 0 or more, and at most 1e15, or null where the team may not be.",
      },
    ]);
  });

  it("names the buildings to keep, where each team goes, the cost and its proof", async () => {
    expect(await line(QUESTION)).toEqual(ANSWER);
  });

  it("takes a table with a row a building where only that fits", async () => {
    const short = {
      ...QUESTION,
      teams: QUESTION.teams.slice(0, 2),
      placing: [
        [1, 1],
        [2, 2],
        [9, 9],
      ],
    };
    expect(await line(short)).toMatchObject({ keep: ["Annexe"], cost: 14 });
  });

  it("refuses with the path of everything that is wrong, at once", async () => {
    const wrong = {
      buildings: [
        { id: "a", capacity: -1, cost: 2 },
        { id: "a", cost: "x" },
      ],
      teams: [{ size: 3 }],
      placing: [[1, "?"]],
      seconds: 0,
    };
    expect((await errors(wrong)).map(({ path }) => path)).toEqual([
      "buildings[0].capacity",
      "buildings[1].capacity",
      "buildings[1].cost",
      "teams[0].id",
      "buildings[1].id",
      "placing[0][1]",
      "seconds",
    ]);
    expect((await errors({ ...QUESTION, placing: [[1, 2]] }))[0]!.message).toBe(
      "The table has 1 row, for 3 teams. Give a row a team, and in it a figure a building.",
    );
    expect((await errors({}))[0]).toEqual({ path: "buildings", message: "This is missing. Give a list." });
    expect((await errors("[1"))[0]!.message).toContain("This is no JSON: it ");
    expect((await errors("3"))[0]!.message).toContain('Give an object with "buildings"');
  });

  it("says by how much there is too little room, in all or for a team", async () => {
    const teams = [{ id: "Housing", size: 200 }, ...QUESTION.teams.slice(1)];
    expect((await errors({ ...QUESTION, teams })).map(({ message }) => message)).toEqual([
      'Team "Housing" needs 200, and the largest building that it may be in holds 100: 100 more than there is. Divide the team, or give a larger building.',
      "All buildings together hold 220, and the teams need 250: 30 is missing.",
    ]);
    const nowhere = { ...QUESTION, placing: [[null, null, null], ...QUESTION.placing.slice(1)] };
    expect((await errors(nowhere))[0]).toEqual({
      path: "placing[0]",
      message: 'Team "Housing" may be in no building. Give it a cost in one at least.',
    });
  });

  it("keeps teams out of where they may not be", async () => {
    const placing = [[1, null, 9], ...QUESTION.placing.slice(1)];
    expect((await line({ ...QUESTION, placing })).placed).toMatchObject({
      Housing: expect.not.stringMatching("Annexe"),
    });
  });

  it("stops where the buildings are too full, in a sentence", async () => {
    const full = {
      buildings: [
        { id: "a", capacity: 5, cost: 1 },
        { id: "b", capacity: 5, cost: 1 },
      ],
      teams: [3, 3, 3].map((size, at) => ({ id: at, size })),
      placing: [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    };
    expect((await errors(full))[0]!.message).toContain("teams are not divided");
  });
});
