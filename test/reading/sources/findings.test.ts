import { describe, expect, it } from "vitest";
import { caseload } from "../../../src/reading/sources/caseload";
import { posts } from "../../../src/reading/sources/posts";
import { unitCosts } from "../../../src/reading/sources/unit-costs";
import { messages, tableOf } from "../tables";

describe("unit costs", () => {
  const headings = ["Body", "Service", "Unit cost (£)", "Volume", "Neighbour of"];
  const roles = { agency: 0, service: 1, unitCost: 2, volume: 3, like: 4 };

  it("are read with the cell of each, and of an area that is like two bodies twice", () => {
    const rows = [
      ["Bolton", "Home care", 21.4, "310,000", ""],
      ["Leeds", "Home care", 20, "", "Bolton"],
      ["Leeds", "Home care", 20, "", "Bury"],
    ];
    const reading = unitCosts.read(tableOf({ headings, rows }), roles, {});
    expect(messages(reading)).toEqual([]);
    expect(reading.unitCosts[0]).toEqual({
      ...{ agency: "Bolton", service: "Home care", unitCost: 21.4, volume: 310_000, like: "" },
      cell: "Budgets!A4",
    });
    expect(reading).toMatchObject({ unit: "£", total: 310_000 });
  });

  it("name both cells of a body that has two for one service", () => {
    const rows = [
      ["Bolton", "Home care", 21, 1, ""],
      ["bolton ", "home care", 22, 1, ""],
    ];
    const reading = unitCosts.read(tableOf({ headings, rows }), roles, {});
    expect(reading.unitCosts).toEqual([]);
    expect(messages(reading)).toEqual([
      "Budgets!A4 and Budgets!A5 are both bolton, home care. Keep one unit cost for each body and service.",
    ]);
  });
});

describe("caseloads", () => {
  it("have their bodies in one cell, apart by semicolons, plus signs or lines", () => {
    const headings = ["Cohort", "Known to", "Number of people"];
    const rows = [
      ["Families", "Council; NHS", 3],
      ["Families", "Council + NHS\nPolice", 1],
    ];
    const roles = { cohort: 0, knownTo: 1, people: 2 };
    const reading = caseload.read(tableOf({ headings, rows }), roles, {});
    expect(reading.caseloads).toEqual([
      { cohort: "Families", agencies: ["Council", "NHS"], people: 3, cell: "Budgets!C4" },
      { cohort: "Families", agencies: ["Council", "NHS", "Police"], people: 1, cell: "Budgets!C5" },
    ]);
  });

  it("or have a column for each body, with ticks", () => {
    const headings = ["Council", "NHS", "People"];
    const rows = [
      ["x", "", 8],
      ["✓", "yes", 2],
    ];
    const reading = caseload.read(tableOf({ headings, rows }), { knownTo: [0, 1], people: 2 }, {});
    expect(reading.caseloads.map(({ agencies, people }) => [agencies, people])).toEqual([
      [["Council"], 8],
      [["Council", "NHS"], 2],
    ]);
  });

  it.each(["", "<5", "*"])('are not worked out from a count that is "%s": its cell is named', (withheld) => {
    const headings = ["Known to", "People"];
    const rows = [
      ["Council", 9],
      ["Council; NHS", withheld],
    ];
    const reading = caseload.read(tableOf({ headings, rows }), { knownTo: 0, people: 1 }, {});
    expect(reading.caseloads).toEqual([]);
    expect(messages(reading)).toEqual([
      "Budgets!B5 has no number of people. Where a count is withheld, the overlap cannot be worked out: type it, or leave out the rows of its cohort.",
    ]);
  });
});

it("posts are read with whom they report to, and what they cost in the unit of the table", () => {
  const headings = ["Body", "Post", "Reports to", "Cost (£ thousand)"];
  const rows = [
    ["Council", "Chief", "", 150],
    ["Council", "Head", "Chief", ""],
  ];
  const roles = { agency: 0, post: 1, reportsTo: 2, cost: 3 };
  expect(posts.read(tableOf({ headings, rows }), roles, {})).toMatchObject({
    posts: [
      { post: "Chief", reportsTo: "", agency: "Council", fte: null, cost: 150, cell: "Budgets!B4" },
      { post: "Head", reportsTo: "Chief", cost: null },
    ],
    unit: "£ thousand",
    total: 150,
    findings: [],
  });
});
