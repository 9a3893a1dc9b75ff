import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, sum } from "../../../../src/model/money";
import { administrationSaved, yearsUnder } from "../../../../src/model/pooling/rules";
import type { Mode } from "../../../../src/model/pooling/rules";
import { place } from "./place";
import type { PlainGrant } from "./place";

const two = (
  modes: [Mode, Mode],
  poolAdministration = 5,
): [PlainGrant[], { poolAdministration: number[] }] => [
  [
    { name: "A", award: [60], permitted: "x--", administration: [4], mode: modes[0] },
    { name: "B", award: [40], permitted: "-x-", administration: [8], mode: modes[1] },
  ],
  { poolAdministration: [poolAdministration] },
];
const held = (modes: [Mode, Mode], poolAdministration?: number) => {
  const { years, administration, notes } = yearsUnder(place(...two(modes, poolAdministration)));
  return {
    awards: years[0]!.awards.map(Number),
    administration: administration.map((row) => row.map(Number)),
    notes,
  };
};

describe("administration", () => {
  it("is taken from each award by its own line, unless it is pooled", () => {
    for (const mode of ["separate", "align", "braid"] as const) {
      expect(held([mode, mode])).toEqual({ awards: [56, 32], administration: [[4], [8]], notes: [] });
    }
  });

  it("of the pool is borne by the pooled grants in proportion to their awards, in place of their own", () => {
    expect(held(["pool", "pool"])).toEqual({ awards: [57, 38], administration: [[3], [2]], notes: [] });
    expect(held(["pool", "separate"]).administration).toEqual([[5], [8]]);
  });

  it("of a protected grant stays its own", () => {
    const [grants, more] = two(["pool", "pool"]);
    const protectedGrant = { ...grants[1]!, freedom: "protected" as const };
    const { administration } = yearsUnder(place([grants[0]!, protectedGrant], more));
    expect(administration.map((row) => row.map(Number))).toEqual([[5], [8]]);
  });

  it("takes at most the award, and says what the award cannot pay", () => {
    const { years, notes } = yearsUnder(
      place([{ name: "A", award: [3], permitted: "x--", administration: [4.5] }]),
    );
    expect(years[0]!.awards.map(Number)).toEqual([0]);
    expect(notes).toEqual([
      "The award of A in 2026-27 is £1.50 too small for what its administration costs.",
    ]);
  });

  it("of a pool too small to pay it is said as well", () => {
    expect(held(["pool", "pool"], 130)).toEqual({
      awards: [0, 0],
      administration: [[60], [40]],
      notes: ["The pooled awards in 2026-27 are £30 too small for what the pool's administration costs."],
    });
  });

  it("comes out of what is not earmarked first, and then cuts the earmarks in proportion, those within them too", () => {
    const earmarksLeft = (administration: number) =>
      yearsUnder(
        place([
          {
            name: "A",
            award: [100],
            permitted: "xxx",
            administration: [administration],
            earmarks: [
              { services: "xx-", share: 0.6 },
              { services: "x--", amounts: [50] },
              { services: "--x", amounts: [20] },
            ],
          },
        ]),
      ).years[0]!.earmarks[0]!.map(({ amount }) => amount.toNumber());
    expect(earmarksLeft(20)).toEqual([60, 50, 20]);
    // 60 left for 60 and 20: 45 and 15; of the 45, the 50 within can hold no more than 45.
    expect(earmarksLeft(40)).toEqual([45, 45, 15]);
  });
});

describe("administration saved", () => {
  const saved = (modes: [Mode, Mode], poolAdministration?: number) =>
    administrationSaved(place(...two(modes, poolAdministration))).total.toNumber();

  it("is what the pooled lines cost less what the pool costs", () => {
    expect(saved(["pool", "pool"])).toBe(7);
    expect(saved(["align", "pool"])).toBe(3);
  });

  it("is below 0 where the pool costs more", () => {
    expect(saved(["pool", "separate"])).toBe(-1);
  });

  it("is nothing where nothing is pooled", () => {
    expect(saved(["braid", "align"])).toBe(0);
  });
});

describe("whatever the modes", () => {
  const sums = fc.array(
    fc.nat({ max: 5000 }).map((pence) => pence / 100),
    { minLength: 2, maxLength: 2 },
  );
  const places = fc
    .record({
      grants: fc.array(
        fc.record({
          award: sums,
          administration: sums,
          mode: fc.constantFrom<Mode>("separate", "align", "braid", "pool"),
          freedom: fc.constantFrom("ring-fenced" as const, "protected" as const),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      poolAdministration: sums,
    })
    .map(({ grants, poolAdministration }) =>
      place(
        grants.map((grant, index) => ({ ...grant, name: `Grant ${index}`, permitted: "x--" })),
        { years: 2, poolAdministration },
      ),
    );

  it("what is left to spend and administration add up to the award, exactly", () => {
    fc.assert(
      fc.property(places, (drawn) => {
        const { years, administration } = yearsUnder(drawn);
        drawn.grants.forEach(({ award }, grant) =>
          award.forEach((pounds, year) => {
            const left = years[year]!.awards[grant]!;
            expect(left.gte(0)).toBe(true);
            expect(sum([left, administration[grant]![year]!]).eq(pounds)).toBe(true);
          }),
        );
      }),
    );
  });

  it("where awards are large enough, saving is what separate lines pay more", () => {
    fc.assert(
      fc.property(places, (drawn) => {
        const rich = {
          ...drawn,
          grants: drawn.grants.map((grant) => ({
            ...grant,
            award: grant.award.map((pounds) => pounds.plus(1000)),
          })),
        };
        const paid = (modes: readonly Mode[]) => sum(yearsUnder(rich, modes).administration.flat());
        const separately = paid(rich.grants.map(() => "separate"));
        const together = paid(rich.grants.map(({ mode }) => mode));
        expect(administrationSaved(rich).total.eq(new Decimal(separately.minus(together)))).toBe(true);
      }),
    );
  });
});
