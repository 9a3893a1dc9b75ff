import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnTables, planOf } from "./plan";
import { scored } from "./score";
import { sheetOf } from "./sheet";

describe("tables of spending drawn from what such tables are like", () => {
  it("are none of them read wrong without a word", () => {
    fc.assert(
      fc.property(drawnTables, (drawn) => {
        const plan = planOf(drawn);
        expect(scored(plan, sheetOf(plan))).not.toMatchObject({ verdict: "silent wrong" });
      }),
      { seed: 20_261_129, numRuns: 100 },
    );
  });
});
