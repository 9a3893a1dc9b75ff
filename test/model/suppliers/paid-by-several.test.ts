import fc from "fast-check";
import { expect, it } from "vitest";
import { paidBySeveral } from "../../../src/model/suppliers";
import type { SupplierName, SupplierPair } from "../../../src/model/suppliers";

const name = (agency: string, supplier: string, pounds: number, first = 0): SupplierName => ({
  ...{ agency, supplier, pounds, payments: 1, first },
});
const pair = (one: SupplierName, other: SupplierName, probability: number): SupplierPair => ({
  ...{ one, other, probability, weight: 1, evidence: [] },
});

const council = name("Council", "Greenwood Builders Ltd", 70.1);
const trust = name("Trust", "GREENWOOD BUILDERS", 20.2);
const police = name("Police", "Greenwood Bldrs", 100);
const again = name("Trust", "Greenwood Builders Limited", 0.1);

it("names that are likely enough one supplier's are put together, whoever is paired with whom", () => {
  const [only, ...others] = paidBySeveral({
    pairs: [pair(council, trust, 0.99), pair(council, again, 0.98), pair(again, police, 0.95)],
  });
  expect(others).toEqual([]);
  expect(only).toMatchObject({ name: "Greenwood Bldrs", pounds: 190.4, probability: 0.95 });
  expect(only!.paidBy.map(({ agency, pounds }) => [agency, pounds])).toEqual([
    ["Police", 100],
    ["Council", 70.1],
    ["Trust", 20.3],
  ]);
  expect(only!.besidesLargest).toBe(90.4);
});

it("a name that may be the supplier's is told beside it, and its pounds are in none", () => {
  const [found, ...others] = paidBySeveral({
    pairs: [pair(council, trust, 0.99), pair(trust, police, 0.6), pair(council, police, 0.55)],
  });
  expect(others).toEqual([]);
  expect(found).toMatchObject({ pounds: 90.3, perhaps: [{ name: police, probability: 0.6 }] });
});

it("two names of which none is in a supplier are one of their own, as likely as they are", () => {
  const [found] = paidBySeveral({ pairs: [pair(council, police, 0.6)] });
  expect(found).toMatchObject({ pounds: 170.1, probability: 0.6, perhaps: [] });
});

it("one body that writes a supplier in two ways shares it with nobody", () => {
  expect(paidBySeveral({ pairs: [pair(trust, again, 0.99)] })).toEqual([]);
});

it("those that pay the most besides the largest payer come first, and no name is in two suppliers", () => {
  const names = fc.array(
    fc.record({
      agency: fc.constantFrom("A", "B", "C"),
      pounds: fc.integer({ min: -500_000, max: 5_000_000 }).map((pence) => pence / 100),
    }),
    { minLength: 2, maxLength: 12 },
  );
  fc.assert(
    fc.property(
      names,
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(0.99, 0.95, 0.6))),
      (all, drawn) => {
        const written = all.map(({ agency, pounds }, at) => name(agency, `S${at}`, pounds, at));
        const pairs = drawn
          .map(([one, other, likely]) =>
            pair(written[one % written.length]!, written[other % written.length]!, likely),
          )
          .filter(({ one, other }) => one !== other)
          .sort((one, other) => other.probability - one.probability);
        const found = paidBySeveral({ pairs });
        const seen = new Set<SupplierName>();
        found.forEach(({ paidBy, pounds, besidesLargest }, at) => {
          const total = paidBy.reduce((sum, each) => sum + each.pounds, 0);
          expect(Math.abs(total - pounds)).toBeLessThan(0.001);
          expect(paidBy.length).toBeGreaterThan(1);
          const held = paidBy.flatMap(({ names: own }) => own);
          expect(held.some((each) => seen.has(each))).toBe(false);
          held.forEach((each) => seen.add(each));
          if (at > 0) expect(besidesLargest).toBeLessThanOrEqual(found[at - 1]!.besidesLargest);
        });
      },
    ),
  );
});
