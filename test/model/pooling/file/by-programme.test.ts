import { beforeAll, describe, expect, it } from "vitest";
import { answerPool, readPool } from "../../../../src/model/pooling/file";
import type { Solve } from "../../../../src/worker/solver";
import { loadSolver } from "../../../../src/worker/solver";
import { byProgramme } from "./as-programme";
import { drawFile, drawFreedLater, drawNested } from "./drawn-file";
import type { DrawnFile } from "./drawn-file";

let solve: Solve;
beforeAll(async () => {
  solve = await loadSolver();
});

const NEARLY = 1e-4;
/** With match a pound may be divided where pence may not: a few of them may be lost. */
const FEW_PENCE = 0.1;

describe("with all rules together, HiGHS finds what the command answers, held as the file says and in every mode", () => {
  it.each([
    ["without match and minimum awards, to the penny", (seed: number) => drawFile(seed, false), false, 30],
    ["with earmarks within earmarks, some cut, to the penny", drawNested, false, 30],
    [
      "with match and minimum awards, within the bounds that the answer states",
      (seed: number) => drawFile(seed, true),
      true,
      15,
    ],
    [
      "with ring-fences that go in a later year, to the penny",
      (seed: number) => drawFreedLater(seed, false),
      false,
      30,
    ],
    [
      "with ring-fences that go in a later year and match, within the bounds",
      (seed: number) => drawFreedLater(seed, true),
      true,
      15,
    ],
  ])("%s", async (_, drawn, matched, count) => {
    let short = 0;
    let proven = 0;
    for (let seed = 0; seed < count; seed++) {
      const file = drawn(seed);
      const answer = await answerPool(readPool(file), (programme, seconds) =>
        Promise.resolve(solve(programme, undefined, seconds)),
      );
      const ways = [
        { outcome: answer.asHeld, modes: file.grants.map(({ mode }) => mode) },
        ...answer.modes.map((outcome) => ({ outcome, modes: file.grants.map(() => outcome.mode as string) })),
      ];
      for (const { outcome, modes } of ways) {
        const best = byProgramme(solve, file, modes);
        const { proof } = outcome;
        const said = `seed ${seed}, ${modes.join(" ")}`;
        expect(best.floorShortfall, said).toBeGreaterThanOrEqual(Number(proof.leastFloorShortfall) - NEARLY);
        expect(best.floorShortfall, said).toBeLessThanOrEqual(Number(outcome.floorShortfall) + NEARLY);
        if (proof.floorGap.isZero()) {
          expect(best.value, said).toBeLessThanOrEqual(Number(proof.mostValue) + NEARLY);
          expect(best.value, said).toBeGreaterThanOrEqual(Number(outcome.value) - NEARLY);
          expect(best.value - Number(outcome.value), said).toBeLessThan(FEW_PENCE);
        }
        if (best.floorShortfall > NEARLY) short++;
        if (proof.proven) proven++;
      }
    }
    expect(short).toBeGreaterThan(count / 4);
    expect(proven).toBeGreaterThan(matched ? count : 5 * count - 1);
  });
});

it("of a ring-fence that goes in a later year, its worth and its place in the order are of the years in which it stands", async () => {
  let [told, later, steps] = [0, 0, 0];
  for (let seed = 0; seed < 25; seed++) {
    const file = drawFreedLater(seed, false);
    const { ringFences } = await answerPool(readPool(file), () =>
      Promise.reject(new Error("There is no match among them.")),
    );
    const freedAtOnce = (names: readonly string[]): DrawnFile => ({
      ...file,
      grants: file.grants.map((grant) =>
        names.includes(grant.id)
          ? { ...grant, freedom: "ring-fence removed", freedFrom: file.firstYear }
          : grant,
      ),
    });
    const held = file.grants.map(({ mode }) => mode);
    const now = byProgramme(solve, file, held);
    for (const { grant, value, floors } of ringFences.values) {
      told++;
      if (file.grants.find(({ id }) => id === grant)!.freedFrom !== undefined) later++;
      const then = byProgramme(solve, freedAtOnce([grant]), held);
      const said = `seed ${seed}, ${grant}`;
      expect(Math.abs(then.value - now.value - Number(value)), said).toBeLessThan(NEARLY);
      expect(Math.abs(now.floorShortfall - then.floorShortfall - Number(floors)), said).toBeLessThan(NEARLY);
    }
    const separate = file.grants.map(() => "separate");
    const start = byProgramme(solve, file, separate);
    let removed: string[] = [];
    for (const step of ringFences.order!) {
      steps++;
      removed = [...removed, ...step.grants];
      const then = byProgramme(solve, freedAtOnce(removed), separate);
      expect(Math.abs(then.value - start.value - Number(step.value)), `seed ${seed}`).toBeLessThan(NEARLY);
    }
    // Where nothing is left of the years in which it stands, it is worth nothing.
    const none = file.grants.map((grant) =>
      grant.freedFrom === undefined
        ? grant
        : {
            ...grant,
            award: grant.award.map((pounds, year) => (file.firstYear + year < grant.freedFrom! ? 0 : pounds)),
            earmarks: [],
            administration: 0,
            lastYear: null,
          },
    );
    const empty = await answerPool(readPool({ ...file, grants: none }), () =>
      Promise.reject(new Error("There is no match among them.")),
    );
    for (const { grant, value } of empty.ringFences.values)
      if (none.find(({ id }) => id === grant)!.freedFrom !== undefined) expect(Number(value)).toBe(0);
  }
  expect(told).toBeGreaterThan(20);
  expect(later).toBeGreaterThan(5);
  expect(steps).toBeGreaterThan(10);
});

it("with match and minimum awards HiGHS finds the same order of ring-fences and prices of floors", async () => {
  let steps = 0;
  let prices = 0;
  for (let seed = 0; seed < 40; seed++) {
    const file = drawFile(seed, true);
    const answer = await answerPool(readPool(file), (programme, seconds) =>
      Promise.resolve(solve(programme, undefined, seconds)),
    );
    const { order } = answer.ringFences;
    const separate = file.grants.map(() => "separate");
    const freed = (names: readonly string[]): DrawnFile => ({
      ...file,
      grants: file.grants.map((grant) =>
        names.includes(grant.id) ? { ...grant, freedom: "ring-fence removed" } : grant,
      ),
    });
    const now = byProgramme(solve, file, separate);
    let removed: string[] = [];
    for (const step of order!) {
      steps++;
      removed = [...removed, ...step.grants];
      const then = byProgramme(solve, freed(removed), separate);
      const said = `seed ${seed}, ${removed.join(" ")}`;
      expect(Math.abs(now.floorShortfall - then.floorShortfall - Number(step.floors)), said).toBeLessThan(
        NEARLY,
      );
      if (step.proven)
        expect(Math.abs(then.value - now.value - Number(step.value)), said).toBeLessThan(FEW_PENCE);
    }
    const held = file.grants.map(({ mode }) => mode);
    const asHeld = byProgramme(solve, file, held);
    for (const { service, year, less, value, floors, between } of answer.prices!.floors) {
      prices++;
      const services = file.services.map((each) =>
        each.id === service
          ? {
              ...each,
              floor: each.floor.map((pounds, at) =>
                file.firstYear + at === year ? pounds - Number(less) : pounds,
              ),
            }
          : each,
      );
      const then = byProgramme(solve, { ...file, services }, held);
      expect(Math.abs(asHeld.floorShortfall - then.floorShortfall - Number(floors))).toBeLessThan(NEARLY);
      if (between === null || Number(floors) !== 0) continue;
      expect(then.value - asHeld.value).toBeGreaterThan(Number(between.least) - FEW_PENCE);
      expect(then.value - asHeld.value).toBeLessThan(Number(between.most) + FEW_PENCE);
      expect(Number(between.least)).toBeLessThanOrEqual(Number(value));
    }
  }
  expect(steps).toBeGreaterThan(8);
  expect(prices).toBeGreaterThan(20);
});
