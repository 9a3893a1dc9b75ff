import { distance } from "fastest-levenshtein";
import { matchNames } from "../../../src/model/matching";
import { keyOf } from "./real-names";
import type { SpoiltNames } from "./spoilt-names";

/** How well a way of matching names does: the share of its pairs that are right, and of the right pairs the share that it finds. */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
}

type Way = (spoilt: SpoiltNames) => readonly (readonly [name: number, other: number])[];

/** Ours, and the two plain ways it is held against. */
export const WAYS: Readonly<Record<"ours" | "exact" | "distance", Way>> = {
  ours: ({ names, others }) =>
    matchNames([names, others]).pairs.map(({ one, other }) => [one.at, other.at] as const),
  /** The same letters and figures, legal forms and brackets left out. */
  exact: ({ names, others }) => {
    const byKey = new Map(names.map((name, at) => [keyOf(name), at]));
    return others.flatMap((other, at) => {
      const name = byKey.get(keyOf(other));
      return name === undefined ? [] : [[name, at] as const];
    });
  },
  /** The nearest of all names by Levenshtein's distance, where no more than one letter in five is wrong. */
  distance: ({ names, others }) => {
    const keys = names.map(keyOf);
    return others.flatMap((other, at) => {
      const key = keyOf(other);
      let best = 0;
      let least = Infinity;
      keys.forEach((each, name) => {
        const apart = Math.abs(each.length - key.length) >= least ? Infinity : distance(each, key);
        if (apart < least) [best, least] = [name, apart];
      });
      return least <= key.length / 5 ? [[best, at] as const] : [];
    });
  },
};

export function quality(way: Way, spoilt: SpoiltNames): Quality {
  const found = way(spoilt);
  const right = found.filter(([name, other]) => spoilt.copyOf[other] === name).length;
  const all = spoilt.copyOf.filter((name) => name !== null).length;
  return { precision: right / found.length, recall: right / all };
}
