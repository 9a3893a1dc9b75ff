import { expect, it } from "vitest";
import { readPool } from "../../../../src/model/pooling/file";
import { atLimitIn } from "../../../../src/model/pooling/file/at-limit";
import type { AtLimit } from "../../../../src/model/pooling/file/at-limit";
import { placeOf } from "../../../../src/model/pooling/file/place";
import { trialsOf } from "../../../../src/model/pooling/file/rule-trials";
import { poolYears } from "../../../../src/model/pooling/core";
import { solvePlace, yearsUnder } from "../../../../src/model/pooling/rules";
import { drawFile, drawNested } from "./drawn-file";

const ALL: AtLimit = {
  floor: () => true,
  cap: () => true,
  earmark: () => true,
  flexibility: () => true,
};
const noProgramme = () => Promise.reject(new Error("There is no match among them."));

it("a rule that a best use does not reach is worth nothing: less strict by a pound, the places come to the same", async () => {
  const seen = { floors: 0, caps: 0, earmarks: 0, flexibility: 0 };
  const draws = [(seed: number) => drawFile(seed, false), drawNested];
  for (const draw of draws)
    for (let seed = 0; seed < 100; seed++) {
      const { place } = placeOf(readPool(draw(seed)));
      const { years } = yearsUnder(place);
      const asHeld = await solvePlace(place, noProgramme);
      const best = poolYears(years);
      const atLimit = atLimitIn(years, asHeld.years);
      for (const rule of ["floors", "caps", "earmarks", "flexibility"] as const) {
        const kept = new Set(
          trialsOf(place, years, 0, atLimit)[rule].map((trial) => JSON.stringify(trial.rule)),
        );
        for (const { rule: one, changed } of trialsOf(place, years, 0, ALL)[rule]) {
          if (kept.has(JSON.stringify(one))) continue;
          seen[rule]++;
          const { value, funded, floorShortfall } = poolYears(changed);
          const said = `seed ${seed}, ${rule} ${JSON.stringify(one)}`;
          expect(value.minus(best.value).toNumber(), said).toBe(0);
          expect(funded.minus(best.funded).toNumber(), said).toBe(0);
          expect(floorShortfall.minus(best.floorShortfall).toNumber(), said).toBe(0);
        }
      }
    }
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10);
});
