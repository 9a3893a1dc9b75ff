import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { invoke } from "../../src/functions";

const file = path.resolve(__dirname, "../../../shared/data/appraisal/hmt_discount_factors_0_125.csv");

describe.skipIf(!existsSync(file))(
  "HM Treasury's table of discount factors (skipped where ../shared/data is absent)",
  () => {
    const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split(/\r?\n/).slice(1) : [];
    const table = lines.map((line) => line.split(",").map(Number));

    it.each([
      { schedule: "standard", column: 2 },
      { schedule: "health", column: 4 },
    ])("is what DISCOUNTFACTOR gives on the $schedule schedule, years 0 to 125", ({ schedule, column }) => {
      const outcome = invoke("DISCOUNTFACTOR", [table.map((row) => [row[0]!]), schedule]);
      if (!outcome.ok) throw new Error(outcome.message);
      expect(outcome.value).toHaveLength(126);
      outcome.value.forEach(([factor], year) => {
        expect(factor as number).toBeCloseTo(table[year]![column]!, 13);
      });
    });
  },
);
