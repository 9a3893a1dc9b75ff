import type { WeighedWords, Word } from "../vocabulary";
import { agree, benchOf } from "./bench";
import type { Agreeing, Bench, Side } from "./bench";
import { mayAgree } from "./may-agree";
import { nearlySame } from "./nearly-same";
import { cutShort, firstLetters } from "./shortened";
import { writtenTogether } from "./written-together";

/** Which words of two names are the same, and which are left over. Order makes no difference. */
export interface Alignment {
  readonly agreeing: readonly Agreeing[];
  readonly leftOfOne: readonly Word[];
  readonly leftOfOther: readonly Word[];
}

/**
 * Puts the words of two names beside each other: first those that are the same, then those written together, those spelt
 * nearly the same, those cut short, letters for words, and first letters for several words.
 */
export function alignWords(one: WeighedWords, other: WeighedWords): Alignment {
  const bench = benchOf(one, other);
  same(bench);
  // Most pairs end here: nothing that is left is like anything else.
  if (anyMayAgree(bench)) {
    writtenTogether(bench);
    nearlySame(bench, 1);
    nearlySame(bench, 2);
    cutShort(bench);
    firstLetters(bench);
  }
  return { agreeing: bench.agreeing, leftOfOne: left(bench.one), leftOfOther: left(bench.other) };
}

function left({ words, done }: Side): Word[] {
  const over: Word[] = [];
  for (let at = 0; at < done.length; at += 1) if (!done[at]) over.push(words[at]!);
  return over;
}

/** Whether more than their being different may be said of any two of the words left. */
function anyMayAgree({ one, other }: Bench): boolean {
  for (let at = 0; at < one.words.length; at += 1) {
    if (one.done[at]) continue;
    const word = one.words[at]!;
    for (let beside = 0; beside < other.words.length; beside += 1) {
      if (other.done[beside]) continue;
      if (mayAgree(word, other.words[beside]!, one.words.length, other.words.length)) return true;
    }
  }
  return false;
}

function same(bench: Bench): void {
  const { one, other } = bench;
  for (let at = 0; at < one.words.length; at += 1) {
    const word = one.words[at]!;
    // Each word is one object, so that no letters are compared.
    let beside = other.words.indexOf(word);
    while (beside >= 0 && other.done[beside]) beside = other.words.indexOf(word, beside + 1);
    if (beside >= 0) agree(bench, at, beside, "same", word.rarity);
  }
}
