import { lettersApart } from "../../spelling";
import type { Word } from "../vocabulary";

/**
 * Whether more than that they are two words may be said of two different ones, which are `words` and `others` of many in their names. Most are
 * told apart at once, by letters and lengths.
 */
export function mayAgree(one: Word, other: Word, words: number, others: number): boolean {
  const [text, each] = [one.text, other.text];
  if (text[0] === each[0]) {
    // One may be cut short, the first of two, or the first letters of all words of the other name.
    if (each.startsWith(text) || text.startsWith(each) || text.length <= others || each.length <= words)
      return true;
  }
  return areApart(one, other, 1) || areApart(one, other, 2);
}

/** Whether so many letters are wrong, no more and no fewer. */
export function areApart(one: Word, other: Word, wrong: 1 | 2): boolean {
  return mayBeNear(one, other, wrong) && lettersApart(one.text, other.text) === wrong;
}

/** By letters that are wrong: how long a word must be in one of its spellings. */
const SHORTEST = [0, 4, 6] as const;

/** A letter that is wrong changes no more than two of the letters that are there, and the length by one. */
function mayBeNear(one: Word, other: Word, wrong: 1 | 2): boolean {
  if (one.hasFigures || other.hasFigures) return false;
  if (Math.max(one.text.length, other.text.length) < SHORTEST[wrong]) return false;
  if (Math.abs(one.text.length - other.text.length) > wrong) return false;
  return ones(one.letters ^ other.letters) <= 2 * wrong;
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
