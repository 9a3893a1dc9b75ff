import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { amount } from "../../../../src/model/money";
import { compareModes } from "../../../../src/model/pooling/rules";
import type { PlaceGrants } from "../../../../src/model/pooling/rules";
import type { SolveProgramme } from "../../../../src/model/programme";
import { solverHere } from "../general/questions";
import { place, service } from "./place";
import { places, withoutAdministration } from "./places";

let solve: SolveProgramme;
beforeAll(async () => {
  solve = await solverHere();
});

const compared = async (found: PlaceGrants) =>
  (await compareModes(found, solve)).map(({ mode, funded, value, administration, stranded, gain }) => ({
    mode,
    figures: [funded, value, administration, stranded].map(Number),
    gain: gain && [gain.funded, gain.value, gain.administration, gain.stranded].map(Number),
  }));

describe("the modes compared, worked by hand", () => {
  const services = [
    service("Training", "Work", 1, 80),
    service("Advice", "Work", 1, 60),
    service("Homelessness", "Housing", 1, 20),
  ];

  it("show what braiding alone already brings", async () => {
    const found = place(
      [
        {
          name: "Skills Fund",
          award: [100],
          permitted: "x--",
          administration: [2],
          match: { ratio: 1, from: ["Council"] },
        },
        { name: "Council", award: [40], permitted: "xx-", administration: [2] },
        { name: "Housing", award: [50], permitted: "--x", flexibility: 0.2 },
      ],
      { services, poolAdministration: [3] },
    );
    expect(await compared(found)).toEqual([
      // The council's 38 and the 20 that homelessness needs; the Skills Fund has no match.
      { mode: "separate", figures: [58, 58, 4, 128], gain: null },
      // A fifth of Housing may now go to training or advice.
      { mode: "align", figures: [68, 68, 4, 118], gain: [10, 10, 0, 10] },
      // The council's 38 on training bring out 38 of the Skills Fund.
      { mode: "braid", figures: [106, 106, 4, 80], gain: [38, 38, 0, 38] },
      // All 160 that is needed, out of 190 less the pool's 3.
      { mode: "pool", figures: [160, 160, 3, 27], gain: [54, 54, 1, 53] },
    ]);
  });

  it("show that a protected grant loses its match when the money beside it is merged", async () => {
    const found = place(
      [
        {
          name: "Schools",
          award: [50],
          permitted: "x--",
          freedom: "protected",
          match: { ratio: 1, from: ["Council"] },
        },
        { name: "Council", award: [30], permitted: "x--" },
      ],
      { services },
    );
    const modes = await compareModes(found, solve);
    expect(modes.map(({ funded }) => Number(funded))).toEqual([30, 30, 60, 30]);
    expect(modes[3]!.answer.notes).toContain(
      "Council is pooled, and merged money is not tracked by grant, so what it spends does not count as match for Schools: up to £30 of match is lost. Braid it to let it count.",
    );
  });
});

describe("whatever the place, without administration, floors and match that is merged", () => {
  const free = places.map((found) => {
    const place = withoutAdministration(found);
    return {
      ...place,
      services: place.services.map((each) => ({ ...each, floor: each.floor.map(() => amount(0)) })),
      grants: place.grants.map((grant) =>
        grant.freedom === "protected" ? { ...grant, match: null } : grant,
      ),
    };
  });

  it("no mode is worth less than the one before, up to what is not proven", async () => {
    let proven = 0;
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(free, async (found) => {
        const modes = await compareModes(found, solve);
        modes.slice(1).forEach(({ value, answer }, index) => {
          expect(value.plus(answer.gap).gte(modes[index]!.value)).toBe(true);
          compared += 1;
          if (answer.proven) proven += 1;
        });
      }),
      { numRuns: 80, seed: 4 },
    );
    expect(proven / compared).toBeGreaterThan(0.9);
  });

  it("the gains add up to the difference between separate and pooled", async () => {
    await fc.assert(
      fc.asyncProperty(places, async (found) => {
        const modes = await compareModes(found, solve);
        const gained = modes.reduce((sum, { gain }) => sum.plus(gain?.value ?? 0), amount(0));
        expect(gained).toEqual(modes[3]!.value.minus(modes[0]!.value));
      }),
      { numRuns: 20, seed: 4 },
    );
  });
});
