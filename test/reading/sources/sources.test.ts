import { describe, expect, it } from "vitest";
import { foundTables } from "../../../src/reading";
import { sources } from "../../../src/reading/sources";
import { readSpend } from "../../../src/reading/sources/spend/read";
import { bookOf, proposed, tableOf } from "../tables";
import { holdsAsSource } from "./laws";
import { fleet } from "./toy";

const kinds = Object.entries(sources);

describe.each(kinds)("the source %s", (_, source) => holdsAsSource(source, sources));

describe("a source from outside", () => holdsAsSource(fleet, { ...sources, fleet }));

describe("the sources together", () => {
  it("come after those they are read beside", () => {
    kinds.forEach(([, { readsBeside }], index) => {
      const before = kinds.slice(0, index).map(([kind]) => kind);
      for (const needed of readsBeside) expect(before).toContain(needed);
    });
  });

  it("tell each other's examples apart", () => {
    for (const [kind, { example }] of kinds) {
      const [table] = foundTables(bookOf([example.headings, ...example.rows]));
      const proposals = Object.entries(table!.proposals);
      expect(proposals.flatMap(([each, roles]) => (roles === null ? [] : each))).toEqual([kind]);
    }
  });
});

describe("a source from outside, read", () => {
  const table = {
    headings: ["Depot", "Lorries", "Running cost"],
    rows: [
      ["North", 12, 420],
      ["South", 9, 310],
    ],
  };
  const spend = readSpend(tableOf(sources.spend.example), { agency: 0, service: 1, amount: 2 });

  it("takes no other numbers for those of a role that it may lack", () => {
    expect(
      proposed(fleet, { headings: ["Depot", "Year", "Running cost"], rows: [["North", 2026, 420]] }),
    ).toEqual({
      depot: 0,
      cost: 2,
    });
  });

  it("takes a role that it may have where there is a column for it", () => {
    const roles = proposed(fleet, table);
    expect(roles).toEqual({ depot: 0, cost: 2, vehicles: 1 });
    expect(fleet.read(tableOf(table), roles as Parameters<typeof fleet.read>[1], { spend })).toEqual({
      unit: "£ thousand",
      depots: ["North", "South"],
      vehicles: 21,
      total: 730,
      facts: {
        label: "Table Spending on sheet Budgets",
        columns: expect.anything() as unknown,
        names: {},
      },
      findings: [],
    });
  });
});
