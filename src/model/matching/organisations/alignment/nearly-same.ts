import { STATED } from "../stated-weights";
import type { Word } from "../vocabulary";
import { agree, firstThat } from "./bench";
import type { Bench } from "./bench";
import { areApart } from "./may-agree";

/** Words with one letter wrong, or two. One comes first and two after, so that a better partner is not taken by a worse one. */
export function nearlySame(bench: Bench, apart: 1 | 2): void {
  const { one, other } = bench;
  const passes = apart === 1 ? isOneApart : isTwoApart;
  for (let at = 0; at < one.words.length; at += 1) {
    if (one.done[at]) continue;
    const word = one.words[at]!;
    const beside = firstThat(other, word, passes);
    if (beside < 0) continue;
    const how = apart === 1 ? "one letter differs" : "two letters differ";
    agree(bench, at, beside, how, nearWeight(word, other.words[beside]!, apart));
  }
}

const isOneApart = (one: Word, other: Word) => areApart(one, other, 1);
const isTwoApart = (one: Word, other: Word) => areApart(one, other, 2);

function nearWeight(one: Word, other: Word, apart: 1 | 2): number {
  const rarity = Math.min(one.rarity, other.rarity);
  const length = Math.min(one.text.length, other.text.length);
  const [stated, from, most] = apart === 1 ? [STATED.oneLetter, 5, 4] : [STATED.twoLetters, 8, 5];
  const forLength = Math.max(-2, Math.min(most, (length - from) * STATED.eachLetterMore));
  const areWords = Math.min(one.count, other.count) > 2 ? STATED.bothAreWords : 0;
  return rarity + stated + forLength + areWords;
}
