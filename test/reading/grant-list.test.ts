import { describe, expect, it } from "vitest";
import { conditionsSaid, foundTables } from "../../src/reading";
import type { Cell } from "../../src/reading/cell";
import { bookOf } from "./tables";

const services = ["Adult care", "Education"];

/** The grants of a table alone on its sheet, each with what is said of where it may be spent. */
function listed(rows: readonly (readonly Cell[])[]) {
  const [table] = foundTables(bookOf(rows, "Money"));
  return (table?.toSetOut?.grants ?? []).map((grant) => {
    const { services: said, unknown, isRingFenced } = conditionsSaid(grant, services);
    return [grant.name, grant.amount, said, ...(isRingFenced ? ["ring-fenced"] : unknown)];
  });
}

describe("grants to be set out", () => {
  it("of a list without conditions have nothing said of them", () => {
    const rows = [
      ["Grant", "Award (£)"],
      ["A", 10],
      ["B", "£2,000"],
      ["Total", 2010],
    ];
    expect(listed(rows)).toEqual([
      ["A", 10, []],
      ["B", 2000, []],
    ]);
  });

  it("are any service's where a column says that they are not ring-fenced", () => {
    const rows = [
      ["Grant", "Award (£)", "Ring-fenced?"],
      ["A", 10, "No"],
      ["B", 20, "Yes"],
    ];
    expect(listed(rows)).toEqual([
      ["A", 10, services],
      ["B", 20, [], "ring-fenced"],
    ]);
  });

  it("keep ticks and words of the list", () => {
    const ticks = [
      ["Grant", "Award (£)", "Adult care", "Education"],
      ["A", 10, "x", ""],
      ["B", 20, "P", "(x)"],
    ];
    expect(listed(ticks)).toEqual([
      ["A", 10, ["Adult care"]],
      ["B", 20, services],
    ]);
    const words = [
      ["Grant", "Award (£)", "Conditions"],
      ["A", 10, "Adult care"],
      ["B", 20, "Schools"],
    ];
    expect(listed(words)).toEqual([
      ["A", 10, ["Adult care"]],
      ["B", 20, [], "Schools"],
    ]);
  });

  it("keep columns ticked by 1 and 0, and those in which somebody typed a 2 for a tick", () => {
    const rows = [
      ["Grant", "Award (£)", "Adult care", "Education"],
      ["A", 1000, 1, 0],
      ["B", 2000, "", 2],
      ["C", 3000, 1, 1],
    ];
    expect(listed(rows)).toEqual([
      ["A", 1000, ["Adult care"]],
      ["B", 2000, ["Education"]],
      ["C", 3000, services],
    ]);
    const words = [
      ["Grant", "Award (£)", "Adult care", "Education"],
      ["A", 1000, "Yes", 2],
      ["B", 2000, "No", "No"],
    ];
    expect(listed(words)).toEqual([
      ["A", 1000, services],
      ["B", 2000, []],
    ]);
  });

  it("have one award and no ticks where a single column beside it is of 1 and 0, or all are of money", () => {
    const [one, money] = [
      [
        ["Grant", "Award (£m)", "Match"],
        ["A", 12, 1],
        ["B", 5, 0],
      ],
      [
        ["Grant", "Award 2023-24 (£m)", "Award 2024-25 (£m)"],
        ["A", 1, 1],
        ["B", 0, 1],
      ],
    ];
    expect(listed(one!)).toEqual([
      ["A", 12, []],
      ["B", 5, []],
    ]);
    expect(listed(money!).map(([, , said]) => said)).toEqual([[], []]);
  });

  it("of one name are told apart by their holders, or by their cells", () => {
    const rows = [
      ["Council", "Grant", "Award (£)"],
      ["Bury Council", "Schools grant", 10],
      ["Bolton Council", "Schools grant", 20],
      ["Bolton Council", "Schools grant", 30],
      ["Bolton Council", "Care fund", 40],
    ];
    expect(listed(rows).map(([name]) => name)).toEqual([
      "Schools grant (Bury Council)",
      "Schools grant (Bolton Council) (C3)",
      "Schools grant (Bolton Council) (C4)",
      "Care fund",
    ]);
  });
});

describe("groups of services", () => {
  const groupsOf = (rows: readonly (readonly Cell[])[]) => foundTables(bookOf(rows))[0]?.groups;
  const [people, place] = [
    { name: "PEOPLE", services: ["Adult care", "Education"] },
    { name: "PLACE", services: ["Parks"] },
  ];

  it("are the sections of a table", () => {
    expect(
      groupsOf([
        ["Agency", "Service", "Amount (£)"],
        ["PEOPLE", "", ""],
        ["Bury Council", "Adult care", 10],
        ["Bury Council", "Education", 20],
        ["PLACE", "", ""],
        ["Bury Council", "Parks", 5],
      ]),
    ).toEqual([people, place]);
  });

  it("are the names of a column in which each service has one", () => {
    const rows = [
      ["Agency", "Group", "Service", "Amount (£)"],
      ["Bury Council", "PEOPLE", "Adult care", 10],
      ["Bury Council", "PEOPLE", "Education", 20],
      ["Bolton Council", "PLACE", "Parks", 5],
    ];
    expect(groupsOf(rows)).toEqual([people, place]);
    expect(groupsOf([...rows, ["Bolton Council", "PLACE", "Education", 5]])).toEqual([]);
  });
});
