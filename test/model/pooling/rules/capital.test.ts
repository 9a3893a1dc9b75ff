import { describe, expect, it } from "vitest";
import { amount } from "../../../../src/model/money";
import type { GrantKind, Mode, PlaceService } from "../../../../src/model/pooling/rules";
import { administrationSaved, mayPayKind, solvePlace, yearsUnder } from "../../../../src/model/pooling/rules";
import { place, service } from "./place";

const SERVICES: PlaceService[] = [
  service("Upkeep", "Housing", 1, 50),
  { ...service("New homes", "Housing", 1, 100), money: "capital" },
  { ...service("One system", "Housing", 1, 40), receiptsMayPay: true },
];

const paidBy = async (money: GrantKind, mode: Mode) => {
  const grant = { name: "A", award: [500], permitted: "xxx", money, mode, flexibility: 1 };
  const answer = await solvePlace(place([grant], { services: SERVICES }), () =>
    Promise.reject(new Error("not asked")),
  );
  return answer.years[0]!.allocation[0]!.map(Number);
};

describe.each(["separate", "align", "braid", "pool"] as const)("in mode %s", (mode) => {
  it("capital money pays for capital alone, receipts also for the cost of change, revenue money for everything", async () => {
    expect(await paidBy("capital", mode)).toEqual([0, 100, 0]);
    expect(await paidBy("receipts", mode)).toEqual([0, 100, 40]);
    expect(await paidBy("revenue", mode)).toEqual([50, 100, 40]);
  });
});

it("receipts pay for revenue in the years of the direction only", () => {
  const change = { money: "revenue", receiptsMayPay: true } as const;
  const years = ["2024-25", "2025-26", "2029-30", "2030-31"];
  expect(years.map((year) => mayPayKind({ money: "receipts" }, change, year))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(years.map((year) => mayPayKind({ money: "capital" }, change, year))).not.toContain(true);
});

describe("the pool's administration is revenue", () => {
  const grants = (kinds: GrantKind[]) =>
    kinds.map((money, at) => ({
      name: `Grant ${at}`,
      award: [100],
      permitted: "xxx",
      money,
      mode: "pool" as const,
    }));
  const borne = (kinds: GrantKind[]) =>
    yearsUnder(place(grants(kinds), { services: SERVICES, poolAdministration: [10] })).administration.map(
      ([pounds]) => Number(pounds),
    );

  it("and borne by the revenue grants in it, or by capital where the pool holds nothing else", () => {
    expect(borne(["revenue", "capital", "revenue"])).toEqual([5, 0, 5]);
    expect(borne(["capital", "receipts"])).toEqual([5, 5]);
  });

  it("whatever it saves", () => {
    const both = place(grants(["revenue", "capital"]), { services: SERVICES, poolAdministration: [10] });
    expect(administrationSaved(both).total).toEqual(amount(-10));
  });
});
