import { probability } from "../evidence";

/** Of 1,000 names in the shorter list, how many have a partner: what is begun with, and the least and the most that is believed. */
const [BEGIN, LEAST, MOST] = [0.1, 0.02, 1];
const ROUNDS = 20;
/** In a short list words seem rarer than they are: two names at random are never likelier to be one than in a list of a thousand. */
const LIKELIEST = 2 ** -10;

/**
 * The weight, in bits, of not having looked yet: the odds that two names picked at random are one organisation's. How many of the names
 * have a partner is fitted by expectation-maximisation over the weights of the pairs compared, all other weights held; that has one
 * answer. `sizes` are the numbers of different names by list; a single list is compared with itself.
 */
export function sharePaired(weights: readonly number[], sizes: readonly number[]): number {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const within = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const possible = Math.max(1, sizes.length > 1 ? (all * (all - 1)) / 2 - within : within);
  const longest = Math.max(0, ...sizes);
  const partners = Math.max(1, sizes.length > 1 ? all - longest : longest);
  const odds = (share: number) => {
    const chance = Math.min(LIKELIEST, (share * partners) / possible);
    return Math.log2(chance / (1 - chance));
  };
  let share: number = BEGIN;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = odds(share);
    const found = weights.reduce((sum, weight) => sum + probability(weight, before), 0);
    share = Math.min(MOST, Math.max(LEAST, found / partners));
  }
  return odds(share);
}
