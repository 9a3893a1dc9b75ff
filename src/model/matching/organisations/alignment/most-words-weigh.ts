import { STATED } from "../stated-weights";
import type { WeighedWords, Word } from "../vocabulary";
import { mayAgree } from "./may-agree";

/**
 * The most that the words of two names may weigh, `rarest` being the weight of the rarest word: without putting them beside each other, as
 * most names have a word in common and nothing else. Infinity where words that are not the same may still agree.
 */
export function mostWordsWeigh(one: WeighedWords, other: WeighedWords, rarest: number): number {
  const againstOne = leftOver(one, other);
  const againstOther = leftOver(other, one);
  if (againstOne === null || againstOther === null) return Infinity;
  let agreed = 0;
  for (const word of one.words) if (other.words.includes(word)) agreed += word.rarity;
  const complete = againstOne === 0 && againstOther === 0 ? STATED.complete : 0;
  return Math.min(agreed, rarest + STATED.mostAboveOneName) + againstOne + againstOther + complete;
}

/** What speaks against them for words that the other name has not; null where one of them may agree with another word. */
function leftOver(name: WeighedWords, other: WeighedWords): number | null {
  let against = 0;
  for (const word of name.words) {
    if (other.words.includes(word)) continue;
    if (hasPartner(word, name, other)) return null;
    against += word.leftOver;
  }
  return other.isCut ? against * STATED.leftOverOfCut : against;
}

function hasPartner(word: Word, name: WeighedWords, other: WeighedWords): boolean {
  for (const each of other.words) {
    if (mayAgree(word, each, name.words.length, other.words.length)) return true;
  }
  return false;
}
