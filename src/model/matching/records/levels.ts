import { alikeness, lettersApart } from "../spelling";
import type { FieldKind } from "./field";

/** How far two values agree: 0 the same, 1 alike, 2 partly alike, 3 different; 4 where one of them is missing. */
export type Level = 0 | 1 | 2 | 3 | 4;

export const MISSING: Level = 4;
/** The levels that say something. */
export const LEVELS = [0, 1, 2, 3] as const;

/** Bounds of Levenshtein alikeness, as others set them for names (for Jaro-Winkler: 0.92 and 0.8). */
const ALIKE = 0.8;
const PARTLY = 0.6;

/** Compares two plain values. */
export function levelOf(kind: FieldKind, one: string, other: string): Level {
  if (one === "" || other === "") return MISSING;
  if (one === other) return 0;
  if (kind === "code") {
    if (Math.abs(one.length - other.length) > 2) return 3;
    const apart = lettersApart(one, other);
    return apart === 1 ? 1 : apart === 2 && one.length > 4 ? 2 : 3;
  }
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  // What is left of a word that was cut short, or a letter for a name.
  if (kind === "name" && longer.startsWith(shorter)) return shorter.length > 2 ? 1 : 2;
  if (shorter.length < PARTLY * longer.length) return 3;
  const alike = alikeness(one, other);
  return alike >= ALIKE ? 1 : alike >= PARTLY ? 2 : 3;
}
