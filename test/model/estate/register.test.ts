import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betterKept, questionOf, shortOfRoom } from "../../../src/model/estate";
import type { RegisteredBuilding, RegisteredTeam } from "../../../src/model/estate";

const building = (given: Partial<RegisteredBuilding>): RegisteredBuilding => ({
  building: "Town Hall",
  locality: "Northtown",
  capacity: 100,
  runningCost: 10,
  backlog: 0,
  receipt: 0,
  exitCost: 0,
  ...given,
});
const team = (given: Partial<RegisteredTeam>): RegisteredTeam => ({
  team: "Housing",
  size: 40,
  locality: "",
  from: "Town Hall",
  movingCost: 3,
  ...given,
});

describe("the question that a register of buildings and teams asks", () => {
  it("makes keeping a building cost its running over the years, its backlog, and what giving it up would bring", () => {
    const given = building({ runningCost: 10, backlog: 5, receipt: 20, exitCost: 4 });
    const { buildings, placing } = questionOf([given, building({ building: "Annexe" })], [team({})], 8);
    expect(buildings.map(({ cost }) => cost)).toEqual([10 * 8 + 5 + 20 - 4, 80]);
    expect(placing).toEqual([[0, 3]]);
  });

  it("never makes keeping one cost less than nothing; one whose exit costs more than staying is better kept, with a team or without", () => {
    const given = [building({}), building({ runningCost: 1, exitCost: 1000 }), building({ exitCost: 80 })];
    expect(questionOf(given, [team({})], 8).buildings.map(({ cost }) => cost)).toEqual([80, 0, 0]);
    expect(betterKept(given, 8)).toEqual([1]);
  });

  it("keeps a team out of buildings that are too small or in another locality", () => {
    const given = [
      building({}),
      building({ building: "Depot", locality: " northtown ", capacity: 10 }),
      building({ building: "Annexe", locality: "Westmere" }),
    ];
    expect(questionOf(given, [team({ locality: "NORTHTOWN" })], 1).placing).toEqual([[0, null, null]]);
    expect(questionOf(given, [team({})], 1).placing).toEqual([[0, null, 3]]);
  });
});

describe("what is short of room", () => {
  it("is said by team, by locality and in all, and by how much", () => {
    const buildings = [building({}), building({ building: "Annexe", locality: "Westmere", capacity: 20 })];
    expect(
      shortOfRoom(buildings, [
        team({ size: 90 }),
        team({ team: "Registrars", size: 12, locality: "Westmere" }),
      ]),
    ).toEqual([]);
    expect(
      shortOfRoom(buildings, [
        team({ size: 130 }),
        team({ team: "Registrars", size: 12, locality: "Westmere" }),
        team({ team: "Library", size: 15, locality: "Westmere" }),
        team({ team: "Coroner", size: 1, locality: "Eastby" }),
      ]),
    ).toEqual([
      "Housing has 130 people, and the largest building has room for 100: 30 short. Split the team, or correct the room.",
      "Coroner must be in Eastby, and no building is there. Add one, or say another locality.",
      "In Westmere there must be room for 27 people, and there is room for 20: 7 short. Add buildings, or correct the room.",
      "In Eastby there must be room for 1 person, and there is room for 0: 1 short. Add buildings, or correct the room.",
      "In all buildings together there must be room for 158 people, and there is room for 120: 38 short. Add buildings, or correct the room.",
    ]);
  });

  it("is nothing wherever every team can be put somewhere", () => {
    const localities = fc.constantFrom("", "North", "West");
    const teams = fc.array(fc.record({ size: fc.nat({ max: 50 }), locality: localities }), { maxLength: 8 });
    fc.assert(
      fc.property(teams, (drawn) => {
        const all = drawn.map((each, at) => team({ ...each, team: `Team ${at}` }));
        // One building a team, of its size and where it must be.
        const roomy = all.map((each, at) =>
          building({ building: `B${at}`, locality: each.locality, capacity: each.size }),
        );
        expect(shortOfRoom(roomy, all)).toEqual([]);
      }),
    );
  });
});
