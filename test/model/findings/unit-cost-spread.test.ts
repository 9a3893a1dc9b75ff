import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convergenceSaving } from "../../../src/model/duplication";
import { unitCostSpread } from "../../../src/model/findings";
import { Decimal } from "../../../src/model/money";
import { decimals, noLessThanNought, refusal } from "../decimals";

const row = (provider: string, unitCost: number | null, volume: number) => ({
  provider,
  unitCost: unitCost === null ? null : new Decimal(unitCost),
  volume: new Decimal(volume),
});
const rows = [row("A", 10, 100), row("B", 12, 10), row("C", 20, 3), row("D", 30, 1), row("E", null, 9)];

describe("unit costs beside one another", () => {
  it("are beside the lowest, the lower quartile and the median, the most above the median first", () => {
    const spread = unitCostSpread(rows);
    expect(spread.map(({ provider }) => provider)).toEqual(["D", "C", "B", "A"]);
    const [{ lowest, lowerQuartile, median, neighbours }] = spread as [(typeof spread)[0]];
    expect([lowest, lowerQuartile, median].map(({ figure }) => figure.toNumber())).toEqual([10, 11.5, 16]);
    expect([lowest, lowerQuartile, median].map(({ cost }) => cost.toNumber())).toEqual([20, 18.5, 14]);
    expect(neighbours).toBeNull();
  });

  it("cost nothing where they are cheaper, and say by how much", () => {
    const cheapest = unitCostSpread(rows).at(-1);
    expect([cheapest!.median.above, cheapest!.median.cost].map(Number)).toEqual([-6, 0]);
  });

  it("are beside the median of the neighbours that the user gives", () => {
    const spread = unitCostSpread(rows, new Map([[" b ", decimals([8, 9, 11])]]));
    const { neighbours } = spread.find(({ provider }) => provider === "B")!;
    expect([neighbours!.figure, neighbours!.above, neighbours!.cost].map(Number)).toEqual([9, 3, 30]);
  });

  it.each([
    ["unit_costs", () => unitCostSpread([row("A", -1, 1)]), { row: 1 }],
    ["volumes", () => unitCostSpread([rows[0]!, row("B", 1, -1)]), { row: 2 }],
    ["neighbours", () => unitCostSpread(rows, new Map([["X", decimals([1])]])), {}],
    ["neighbours", () => unitCostSpread(rows, new Map([["A", decimals([-1])]])), {}],
  ])("refuse %s that cannot be", (argument, run, place) => {
    expect(run).toThrow(refusal(argument, place));
  });

  it("come to what PLACE.CONVERGENCESAVING saves, for each target", () => {
    const some = fc.array(fc.tuple(noLessThanNought, noLessThanNought), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(some, (list) => {
        const given = list.map(([unitCost, volume], at) => ({ provider: String(at), unitCost, volume }));
        const spread = unitCostSpread(given);
        const named = { median: "median", lowest: "lowest", lowerQuartile: "lowerquartile" } as const;
        for (const [key, target] of Object.entries(named)) {
          const saved = convergenceSaving(
            list.map(([cost]) => cost),
            list.map(([, volume]) => volume),
            target,
          );
          for (const each of spread) {
            expect(each[key as keyof typeof named].cost.eq(saved[Number(each.provider)]!)).toBe(true);
          }
        }
      }),
    );
  });
});
