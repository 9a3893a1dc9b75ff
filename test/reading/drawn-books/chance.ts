/** What is drawn beside the features of a workbook: names and amounts, the same for the same seed. */
export interface Chance {
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number;
  one<Item>(items: readonly Item[]): Item;
  some<Item>(items: readonly Item[], count: number): readonly Item[];
  /** An amount as a budget has it, in pounds, thousands or millions. */
  amount(unit: string | null): number;
}

export function chanceOf(seed: number): Chance {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const some = <Item>(items: readonly Item[], count: number): readonly Item[] => {
    const rest = [...items];
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(below(rest.length), 1)[0]!);
  };
  return {
    below,
    some,
    one: (items) => items[below(items.length)]!,
    amount: (unit) => {
      const size = 10 ** (4.3 + next() * 2.7);
      if (unit === "£ million") return Math.max(0.1, Math.round(size / 1e5) / 10);
      if (unit === "£ thousand") return Math.round(size / 1e3) + 1;
      return Math.round(size) + 1;
    },
  };
}
