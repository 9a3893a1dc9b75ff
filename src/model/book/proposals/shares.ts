import { fieldProblem } from "../../fields";

/** Shares are typed, such as 0.3333: so much may be lost. */
const NOISE = 1e-6;

/** Throws where shares do not add up to 1. `what` begins the sentence: "The shares". */
export function mustAddUpToOne(shares: Iterable<number>, what: string, path: string): void {
  let sum = 0;
  for (const share of shares) sum += share;
  if (Math.abs(sum - 1) <= NOISE) return;
  throw fieldProblem(path, `${what} add up to ${Number(sum.toFixed(6))}. They must add up to 1.`);
}
