import { beforeAll, describe, expect, it } from "vitest";
import { answerPool, readPool } from "../../../../src/model/pooling/file";
import type { Solve } from "../../../../src/worker/solver";
import { loadSolver } from "../../../../src/worker/solver";
import { byProgramme } from "./as-programme";
import { drawFile } from "./drawn-file";

let solve: Solve;
beforeAll(async () => {
  solve = await loadSolver();
});

const NEARLY = 1e-4;

describe("with all rules together, HiGHS finds what the command answers, held as the file says and in every mode", () => {
  it.each([
    ["without match and minimum awards, to the penny", false, 30],
    ["with them, within the bounds that the answer states", true, 15],
  ])("%s", async (_, matched, count) => {
    let short = 0;
    let proven = 0;
    for (let seed = 0; seed < count; seed++) {
      const file = drawFile(seed, matched);
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
          // With match a pound may be divided where pence may not: a few of them may be lost.
          expect(best.value, said).toBeGreaterThanOrEqual(Number(outcome.value) - NEARLY);
          expect(best.value - Number(outcome.value), said).toBeLessThan(0.1);
        }
        if (best.floorShortfall > NEARLY) short++;
        if (proof.proven) proven++;
      }
    }
    expect(short).toBeGreaterThan(count / 4);
    expect(proven).toBeGreaterThan(matched ? count : 5 * count - 1);
  });
});
