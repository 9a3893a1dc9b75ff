/** Numbers from 0 to 1 that follow from a seed, and what is drawn with them. */
export interface Drawing {
  readonly next: () => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffled: <T>(list: readonly T[]) => readonly T[];
}

export function drawing(seed: number): Drawing {
  let state = seed >>> 0;
  // Mulberry32, by Tommy Ettinger: public domain.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick: (list) => list[Math.floor(next() * list.length)]!,
    shuffled: (list) =>
      list
        .map((each) => ({ each, at: next() }))
        .sort((one, other) => one.at - other.at)
        .map(({ each }) => each),
  };
}

/** What services of a council cost in pounds: the middle one some 3 million, one in six over 13 million. */
const [MIDDLE, SPREAD] = [Math.log(3e6), 1.5];

/** An amount of a budget, in pounds. */
export function amountOf({ next }: Drawing): number {
  const normal = Array.from({ length: 12 }, next).reduce((sum, each) => sum + each, -6);
  return Math.exp(MIDDLE + SPREAD * normal);
}
