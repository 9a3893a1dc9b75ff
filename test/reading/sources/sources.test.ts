import { describe, expect, it } from "vitest";
import { proposalsFor, recognise, sourceKinds, sources } from "../../../src/reading/sources";
import { readSpend } from "../../../src/reading/sources/spend/read";
import { tableOf } from "../tables";
import { holdsAsSource } from "./laws";
import { fleet } from "./toy";

describe.each(sourceKinds)("the source %s", (kind) => holdsAsSource(sources[kind], sources));

describe("a source from outside", () => holdsAsSource(fleet, { ...sources, fleet }));

describe("the sources together", () => {
  it("come after those they need", () => {
    sourceKinds.forEach((kind, index) => {
      for (const needed of sources[kind].needs) expect(sourceKinds.slice(0, index)).toContain(needed);
    });
  });

  it("tell each other's examples apart", () => {
    for (const kind of sourceKinds) {
      const proposals = proposalsFor(sources[kind].example);
      expect(sourceKinds.filter((each) => proposals[each] !== null)).toEqual([kind]);
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

  it("takes a role that it may have where there is a column for it", () => {
    const roles = recognise(fleet, table);
    expect(roles).toEqual({ depot: 0, cost: 2, vehicles: 1 });
    expect(fleet.read(tableOf(table), roles!, { spend })).toEqual({
      unit: "£ thousand",
      depots: ["North", "South"],
      vehicles: 21,
      total: 730,
      findings: [],
    });
  });
});
