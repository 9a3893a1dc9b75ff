/** Numbers from 0 up to 1, the same in every run (mulberry32). */
export function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A block of sums from `least` to `most` pounds, to the penny. */
export function drawnSums(
  seed: number,
  rows: number,
  columns: number,
  [least, most]: readonly [number, number],
): number[][] {
  const draw = drawing(seed);
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => Math.round((least + draw() * (most - least)) * 100) / 100),
  );
}
