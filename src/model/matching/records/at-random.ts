import type { Field } from "./field";
import type { Chances } from "./fit";
import { LEVELS, levelOf, MISSING } from "./levels";

/** Pairs of values that are looked at to learn how alike values are that have nothing to do with each other. */
const SAMPLE = 20_000;
/** Levels are never impossible. */
const LEAST = 1e-5;

/**
 * How often two records picked at random agree in a field, by level: that they are the same is counted over all pairs from how often
 * each value is there; the rest is taken from a sample that is the same each time.
 */
export function agreementAtRandom(field: Field, values: readonly string[]): Chances {
  const known = values.filter((value) => value !== "");
  const same = sameByChance(known);
  const seen = LEVELS.map(() => 1);
  // A full cycle of a linear congruential generator is not needed: only that neighbours in the list are not pairs.
  let state = 1;
  const draw = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4_294_967_296) * known.length);
  };
  for (let pair = 0; pair < SAMPLE && known.length > 1; pair += 1) {
    const level = levelOf(field.kind, known[draw()]!, known[draw()]!);
    if (level !== MISSING && level !== 0) seen[level]! += 1;
  }
  const others = seen.slice(1).reduce((sum, count) => sum + count, 0);
  return [same, ...seen.slice(1).map((count) => Math.max(LEAST, ((1 - same) * count) / others))];
}

function sameByChance(values: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const pairs = [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const all = (values.length * (values.length - 1)) / 2;
  return Math.max(LEAST, all === 0 ? 0 : pairs / all);
}
