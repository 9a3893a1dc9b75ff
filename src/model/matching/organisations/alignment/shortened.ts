import { STATED } from "../stated-weights";
import type { Word } from "../vocabulary";
import { agree, firstThat } from "./bench";
import type { Bench, Side } from "./bench";

/** Beginnings of words, three letters or more, or a letter alone. */
export function cutShort(bench: Bench): void {
  const { one, other } = bench;
  for (let at = 0; at < one.words.length; at += 1) {
    if (one.done[at]) continue;
    const word = one.words[at]!;
    const beside = firstThat(other, word, isBeginning);
    if (beside < 0) continue;
    const each = other.words[beside]!;
    const isShort = word.text.length <= each.text.length;
    const [short, long] = isShort ? [word, each] : [each, word];
    if (short.text.length === 1) {
      agree(bench, at, beside, "initial", STATED.initial);
      continue;
    }
    const isCut = isShort ? endsCut(one, at) : endsCut(other, beside);
    if (short.text.length < 3 && !isCut) continue;
    const part = (long.rarity * short.text.length) / long.text.length;
    agree(bench, at, beside, "cut short", part + (isCut ? STATED.cutOff : STATED.beginning));
  }
}

function isBeginning(one: Word, other: Word): boolean {
  if (one.hasFigures || other.hasFigures) return false;
  return other.text.startsWith(one.text) || one.text.startsWith(other.text);
}

function endsCut({ name, words }: Side, at: number): boolean {
  return name.isCut && at === words.length - 1;
}

/** A word that is the first letters of all words that the other name has left, two or more. */
export function firstLetters({ one, other, agreeing }: Bench): void {
  abbreviate(one, other, (short, long) => agreeing.push({ ...FIRST_LETTERS, one: short, other: long }));
  abbreviate(other, one, (short, long) => agreeing.push({ ...FIRST_LETTERS, one: long, other: short }));
}

const FIRST_LETTERS = {
  field: "name",
  how: "first letters",
  weight: STATED.firstLetters,
  rarity: STATED.firstLetters,
} as const;

function abbreviate(short: Side, long: Side, found: (short: string, long: string) => void): void {
  const words = long.words.filter((_, at) => !long.done[at]);
  if (words.length < 2) return;
  const at = short.words.findIndex(({ text }, place) => !short.done[place] && areFirstLetters(text, words));
  if (at < 0) return;
  found(short.words[at]!.text, words.map(({ text }) => text).join(" "));
  short.done[at] = true;
  long.done.fill(true);
}

function areFirstLetters(letters: string, words: readonly Word[]): boolean {
  return letters.length === words.length && words.every(({ text }, at) => text[0] === letters[at]);
}
