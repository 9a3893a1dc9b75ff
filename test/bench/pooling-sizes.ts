/** Grants and services of the problems that are drawn for the benchmark. */
export const GROWTH = [
  [20, 40],
  [50, 100],
  [100, 200],
  [200, 400],
] as const;
/** Each problem once with a value for each service, and once with the same for all: then many uses are equally good. */
export const KINDS = ["distinct", "equal"] as const;
export type Kind = (typeof KINDS)[number];
/** The share of pairs that is permitted. */
export const DENSITY = 0.2;
export const SEED = 20261123;
