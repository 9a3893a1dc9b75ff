import { expect, it } from "vitest";
import { teams } from "../../../src/reading/sources/teams";
import { messages, tableOf } from "../tables";

const headings = ["Team", "Headcount", "Body", "Must be in", "Is in"];
const roles = { team: 0, size: 1, agency: 2, locality: 3, from: 4 };

it("has every team with its people, where it must be and where it is", () => {
  const rows = [
    ["Housing", 34, "Council", "Northtown", "Town Hall"],
    ["Finance", "1,061", "Council", "", ""],
  ];
  expect(teams.read(tableOf({ headings, rows }), roles, {})).toMatchObject({
    teams: [
      { team: "Housing", size: 34, agency: "Council", locality: "Northtown", from: "Town Hall" },
      { team: "Finance", size: 1061, locality: "", from: "" },
    ],
    total: 1095,
    findings: [],
  });
});

it("names the cell of a team without a name, and of people below nought", () => {
  const rows = [
    ["", 4, "Council", "", ""],
    ["Legal", -2, "Council", "", ""],
  ];
  const reading = teams.read(tableOf({ headings, rows }), roles, {});
  expect(reading.teams).toEqual([]);
  expect(messages(reading)).toEqual([
    "Budgets!A4 is empty where the name of a team belongs. Type the name, or clear the whole row.",
    "Budgets!B5 is below 0. Give 0 or more, or clear the cell.",
  ]);
});
