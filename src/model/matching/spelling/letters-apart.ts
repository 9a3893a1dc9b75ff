import { distance } from "fastest-levenshtein";

/**
 * How many letters must be put in, left out or changed to make one word the other (Levenshtein); two neighbours that have
 * changed places count as one, where that is all that is wrong.
 */
export function lettersApart(one: string, other: string): number {
  const apart = distance(one, other);
  return apart === 2 && one.length === other.length && areSwapped(one, other) ? 1 : apart;
}

/** How alike two texts are, from 0 to 1: the share of the longer one that need not be changed. */
export function alikeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? 1 : 1 - lettersApart(one, other) / longer;
}

function areSwapped(one: string, other: string): boolean {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return one[at] === other[at + 1] && one[at + 1] === other[at];
}
