import { amount } from "../../src/model/money";
import type { PoolingQuestion } from "../../src/model/pooling";
import { drawing, drawnSums } from "./draw";

/** What a grant brings, in pounds, from least to most. */
const AWARDS = [100_000, 5_000_000] as const;
/** Needs are drawn alike and then scaled so that all needs together are about all awards. */
const VALUES = [0.5, 3] as const;
const VALUE_DECIMALS = 4;

/**
 * A pooling problem drawn from a seed: awards of 0.1 to 5 million pounds and needs of about the same sum, in whole pence; each
 * grant permitted each service with the probability `density`, and one service at least; values to four decimals, or all 1.
 * No floors, caps or flexibility.
 */
export function transport(
  seed: number,
  grants: number,
  services: number,
  density: number,
  values: "distinct" | "equal",
): PoolingQuestion {
  const draw = drawing(seed);
  const awards = drawnSums(seed + 1, 1, grants, AWARDS)[0]!;
  const weights = drawnSums(seed + 2, 1, services, AWARDS)[0]!;
  const scale = total(awards) / total(weights);
  const allowed = awards.map(() => {
    const row = weights.map(() => draw() < density);
    row[Math.floor(draw() * services)] = true;
    return row;
  });
  const worth = () => (VALUES[0] + draw() * (VALUES[1] - VALUES[0])).toFixed(VALUE_DECIMALS);
  return {
    awards: awards.map(amount),
    needs: weights.map((weight) => amount(Math.round(weight * scale * 100) / 100)),
    allowed,
    pooled: awards.map(() => false),
    values: weights.map(() => amount(values === "distinct" ? Number(worth()) : 1)),
    floors: weights.map(() => amount(0)),
    caps: awards.map(() => weights.map(() => null)),
    flexibility: awards.map(() => amount(0)),
  };
}

function total(sums: readonly number[]): number {
  return sums.reduce((sum, next) => sum + next, 0);
}
