import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { amount, sum } from "../../../../src/model/money";
import { poolYears } from "../../../../src/model/pooling";
import { solvePlace, yearsUnder } from "../../../../src/model/pooling/rules";
import type { Mode, PlaceAnswer } from "../../../../src/model/pooling/rules";
import type { SolveProgramme } from "../../../../src/model/programme";
import { solverHere } from "../general/questions";
import { place, service } from "./place";
import type { PlainGrant } from "./place";
import { places } from "./places";

let solve: SolveProgramme;
beforeAll(async () => {
  solve = await solverHere();
});
const neverAsked: SolveProgramme = () => Promise.reject(new Error("asked"));

const figures = ({ years, ...totals }: PlaceAnswer) => ({
  allocations: years.map(({ allocation }) => allocation.map((row) => row.map(Number))),
  funded: Number(totals.funded),
  stranded: Number(totals.stranded),
  unmet: Number(totals.unmet),
  proven: totals.proven,
  notes: totals.notes,
});

describe("a place's match, worked by hand", () => {
  const training = [service("Training", "Work", 1, 200), service("Advice", "Work", 1, 60)];
  /** A pound of the council's on the same service for two of the fund's. */
  const fund: PlainGrant = {
    name: "Skills Fund",
    award: [100],
    permitted: "x-",
    match: { ratio: 0.5, from: ["council"] },
  };
  const council = (more: Partial<PlainGrant>): PlainGrant => ({
    name: "Council",
    award: [30],
    permitted: "xx",
    ...more,
  });
  const solved = async (grants: PlainGrant[]) =>
    figures(await solvePlace(place(grants, { services: training }), solve));

  it("is met by a braided grant", async () => {
    expect(await solved([fund, council({ mode: "braid" })])).toEqual({
      allocations: [
        [
          [60, 0],
          [30, 0],
        ],
      ],
      funded: 90,
      stranded: 40,
      unmet: 170,
      proven: true,
      notes: [
        "Skills Fund cannot find enough match in 2026-27: £40 of its award can be neither drawn nor carried, whatever the other grants are spent on.",
      ],
    });
  });

  it.each<[Mode, string]>([
    ["separate", "held separately"],
    ["align", "aligned, but not tracked by grant"],
    ["pool", "pooled, and merged money is not tracked by grant"],
  ])("is not met by a grant in mode %s, and says what that costs", async (mode, held) => {
    const found = await solved([fund, council({ mode })]);
    expect(found).toMatchObject({ funded: 30, stranded: 100, proven: true });
    expect(found.notes).toEqual([
      `Council is ${held}, so what it spends does not count as match for Skills Fund: up to £30 of match is lost. Braid it to let it count.`,
      "Skills Fund cannot find enough match in 2026-27: £100 of its award can be neither drawn nor carried, whatever the other grants are spent on.",
    ]);
  });

  it("is nowhere where no grant may be spent beside it", async () => {
    expect(await solved([fund, council({ mode: "braid", permitted: "-x" })])).toMatchObject({
      allocations: [
        [
          [0, 0],
          [0, 30],
        ],
      ],
      funded: 30,
      stranded: 100,
      proven: true,
    });
  });

  it("loses nothing, and says nothing, where a grant named could bring none anyway", async () => {
    const { notes } = await solved([fund, council({ permitted: "-x" })]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain("cannot find enough match");
  });

  it("is set aside with the grant's other conditions where the grant itself is pooled", async () => {
    const found = await solved([{ ...fund, mode: "pool", minimumAward: 100 }, council({ mode: "braid" })]);
    expect(found).toMatchObject({ funded: 130, stranded: 0, proven: true });
    expect(found.notes).toEqual([
      "Skills Fund is pooled, which asks what the money could do without its conditions: the match it needs and its minimum award are set aside with them.",
    ]);
  });

  it("of a protected grant holds beside a pool, and its own spending is still tracked", async () => {
    const grants = [
      { ...fund, freedom: "protected" as const, mode: "pool" as const },
      council({ freedom: "protected", mode: "pool" }),
    ];
    expect(await solved(grants)).toMatchObject({ funded: 90 });
  });

  it("brings a grant into the year of its match, with an earmark that stays where it is", async () => {
    // Of the fund's 100, 20 are for advice and may not be carried; 50 of the rest may, into the year of the council's 60.
    const found = await solvePlace(
      place(
        [
          {
            ...fund,
            award: [100, 0],
            permitted: "xx",
            carry: 0.5,
            earmarks: [{ services: "-x", amounts: [20, 0] }],
            match: { ratio: 1, from: ["Council"] },
          },
          { ...council({ mode: "braid" }), award: [10, 60] },
        ],
        { years: 2, services: [service("Training", "Work", 2, 200), service("Advice", "Work", 2, 60)] },
      ),
      solve,
    );
    expect(figures(found)).toMatchObject({ funded: 130, stranded: 40, proven: true });
    expect(found.years.map(({ carriedOut }) => carriedOut.map(Number))).toEqual([
      [50, 0],
      [0, 0],
    ]);
    expect(
      found.years.map(({ matched }) => matched.map(({ drawn, match }) => [Number(drawn), Number(match)])),
    ).toEqual([[[10, 10]], [[50, 60]]]);
  });
});

describe("a place's minimum awards, worked by hand", () => {
  const services = [service("Help", "", 1, 100), { ...service("Advice", "", 1, 10), value: amount(4) }];

  it("leave a grant unopened that is not worth it, and say so", async () => {
    const found = await solvePlace(
      place(
        [
          { name: "Local", award: [70], permitted: "xx", minimumAward: 40 },
          { name: "National", award: [90], permitted: "x-", minimumAward: 80 },
        ],
        { services },
      ),
      solve,
    );
    // With 80 of the national grant only 20 + 10 would be left for the local one, which alone is worth 60 + 4 x 10.
    expect(figures(found)).toMatchObject({
      allocations: [
        [
          [60, 10],
          [0, 0],
        ],
      ],
      stranded: 90,
      proven: true,
      notes: ["Nothing of National is spent in 2026-27; it is only opened for £80 or more."],
    });
  });

  it("leave a grant alone whose award does not reach its minimum", async () => {
    const small = await solvePlace(
      place([{ name: "Small", award: [8], permitted: "-x", minimumAward: 9 }], { services }),
      solve,
    );
    expect(figures(small)).toMatchObject({
      funded: 0,
      stranded: 8,
      proven: true,
      notes: ["Nothing of Small is spent in 2026-27; it is only opened for £9 or more."],
    });
  });

  it("count what administration takes", async () => {
    const grant: PlainGrant = { name: "Grant", award: [50], permitted: "x-", administration: [5] };
    const opened = async (minimumAward: number) =>
      Number((await solvePlace(place([{ ...grant, minimumAward }], { services }), solve)).funded);
    expect(await opened(50)).toBe(45);
    expect(await opened(51)).toBe(0);
  });
});

describe("a place without match and minimum awards", () => {
  it("is solved as a flow, without the solver", async () => {
    const grants: PlainGrant[] = [
      { name: "A", award: [60], permitted: "x--", administration: [4], mode: "pool" },
      { name: "B", award: [40], permitted: "-x-", administration: [8], mode: "pool" },
    ];
    const found = place(grants, { poolAdministration: [5] });
    const answer = await solvePlace(found, neverAsked);
    expect(answer.years[0]!.allocation).toEqual(poolYears(yearsUnder(found).years).years[0]!.allocation);
    expect(answer).toMatchObject({ proven: true });
    expect(Number(answer.administrationPaid)).toBe(5);
    expect(Number(answer.administrationSaved.total)).toBe(7);
    expect(answer.years[0]!.administration.map(Number)).toEqual([3, 2]);
  });
});

describe("whatever the place", () => {
  it("every pound is spent, administered or stranded, and every need met or unmet", async () => {
    await fc.assert(
      fc.asyncProperty(places, async (found) => {
        const answer = await solvePlace(found, solve);
        const awarded = sum(found.grants.flatMap(({ award }) => [...award]));
        const needed = sum(found.services.flatMap(({ need }) => [...need]));
        expect(sum([answer.funded, answer.stranded, answer.administrationPaid])).toEqual(awarded);
        expect(sum([answer.funded, answer.unmet])).toEqual(needed);
        expect(answer.proven).toBe(answer.gap.isZero() && answer.floorGap.isZero());
      }),
      { numRuns: 80, seed: 4 },
    );
  });

  it("match and minimum awards never bring more than the same place without them", async () => {
    await fc.assert(
      fc.asyncProperty(places, async (found) => {
        const free = {
          ...found,
          grants: found.grants.map((grant) => ({ ...grant, match: null, minimumAward: null })),
        };
        const [bound, unbound] = [await solvePlace(found, solve), await solvePlace(free, neverAsked)];
        expect(bound.floorShortfall.gte(unbound.floorShortfall)).toBe(true);
        if (bound.floorShortfall.eq(unbound.floorShortfall)) {
          expect(bound.value.lte(unbound.value)).toBe(true);
        }
      }),
      { numRuns: 80, seed: 4 },
    );
  });
});
