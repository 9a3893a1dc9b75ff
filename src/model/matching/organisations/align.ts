import type { Evidence } from "../evidence";
import { lettersApart } from "../spelling";
import { STATED } from "./stated-weights";
import type { WeighedWords } from "./vocabulary";

/** Which words of two names are the same, and which are left over, by their places. Order makes no difference. */
export interface Alignment {
  readonly agreeing: readonly Agreeing[];
  readonly leftOfOne: readonly number[];
  readonly leftOfOther: readonly number[];
}

/** Words that agree; `rarity` is that of the rarest. */
export interface Agreeing extends Evidence {
  readonly rarity: number;
}

/** What is being put beside each other: a word that has a partner is done. */
interface Bench {
  readonly one: WeighedWords;
  readonly other: WeighedWords;
  readonly doneOfOne: boolean[];
  readonly doneOfOther: boolean[];
  readonly agreeing: Agreeing[];
}

/**
 * Puts the words of two names beside each other: first those that are the same, then those written together, those spelt
 * nearly the same, those cut short, letters for words, and first letters for several words.
 */
export function alignWords(one: WeighedWords, other: WeighedWords): Alignment {
  const doneOfOne = one.words.map(() => false);
  const doneOfOther = other.words.map(() => false);
  const bench: Bench = { one, other, doneOfOne, doneOfOther, agreeing: [] };
  same(bench);
  if (mayAgree(bench)) {
    writtenTogether(bench);
    nearlySame(bench, 1);
    nearlySame(bench, 2);
    cutShort(bench);
    firstLetters(bench);
  }
  return { agreeing: bench.agreeing, leftOfOne: left(doneOfOne), leftOfOther: left(doneOfOther) };
}

function left(done: readonly boolean[]): number[] {
  const places: number[] = [];
  for (let at = 0; at < done.length; at += 1) if (!done[at]) places.push(at);
  return places;
}

/** Whether any two of the words left begin so nearly alike that more than their being different may be said. */
function mayAgree({ one, other, doneOfOne, doneOfOther }: Bench): boolean {
  for (let at = 0; at < doneOfOne.length; at += 1) {
    if (doneOfOne[at]) continue;
    const word = one.words[at]!;
    for (let beside = 0; beside < doneOfOther.length; beside += 1) {
      if (doneOfOther[beside]) continue;
      const each = other.words[beside]!;
      if (word[0] === each[0] || word[1] === each[1] || word[0] === each[1] || word[1] === each[0])
        return true;
    }
  }
  return false;
}

/** The first word of the other name that has no partner yet and passes; -1 where none does. */
function partner({ other, doneOfOther }: Bench, passes: (word: string, at: number) => boolean): number {
  for (let at = 0; at < other.words.length; at += 1) {
    if (!doneOfOther[at] && passes(other.words[at]!, at)) return at;
  }
  return -1;
}

function agree(bench: Bench, at: number, beside: number, how: Evidence["how"], weight: number): void {
  const { one, other, doneOfOne, doneOfOther, agreeing } = bench;
  const rarity = Math.max(one.rarity[at]!, other.rarity[beside]!);
  agreeing.push({ field: "name", one: one.words[at]!, other: other.words[beside]!, how, weight, rarity });
  doneOfOne[at] = doneOfOther[beside] = true;
}

function same(bench: Bench): void {
  const { one, other, doneOfOther } = bench;
  for (let at = 0; at < one.words.length; at += 1) {
    let beside = other.words.indexOf(one.words[at]!);
    while (beside >= 0 && doneOfOther[beside]) beside = other.words.indexOf(one.words[at]!, beside + 1);
    if (beside >= 0) agree(bench, at, beside, "same", one.rarity[at]!);
  }
}

/** Neighbours of one name that are one word of the other. */
function writtenTogether({ one, other, doneOfOne, doneOfOther, agreeing }: Bench): void {
  join(one, doneOfOne, other, doneOfOther, (apart, joined, rarity) => {
    agreeing.push({ ...TOGETHER, one: apart, other: joined, weight: rarity + STATED.joined, rarity });
  });
  join(other, doneOfOther, one, doneOfOne, (apart, joined, rarity) => {
    agreeing.push({ ...TOGETHER, one: joined, other: apart, weight: rarity + STATED.joined, rarity });
  });
}

const TOGETHER = { field: "name", how: "written together" } as const;

function join(
  apart: WeighedWords,
  doneOfApart: boolean[],
  joined: WeighedWords,
  doneOfJoined: boolean[],
  found: (apart: string, joined: string, rarity: number) => void,
): void {
  for (let at = 0; at + 1 < apart.words.length; at += 1) {
    if (doneOfApart[at] || doneOfApart[at + 1]) continue;
    const [first, second] = [apart.words[at]!, apart.words[at + 1]!];
    // The first of two may have lost its plural on the way.
    const beside = joined.words.findIndex(
      (word, place) => !doneOfJoined[place] && (word === first + second || word === `${first}s${second}`),
    );
    if (beside < 0) continue;
    found(`${first} ${second}`, joined.words[beside]!, joined.rarity[beside]!);
    doneOfApart[at] = doneOfApart[at + 1] = doneOfJoined[beside] = true;
  }
}

/** One letter first and two after, so that a better partner is not taken by a worse one. */
function nearlySame(bench: Bench, apart: 1 | 2): void {
  bench.one.words.forEach((word, at) => {
    if (bench.doneOfOne[at]) return;
    const beside = partner(bench, (each) => isApart(word, each, apart));
    if (beside < 0) return;
    const how = apart === 1 ? "one letter differs" : "two letters differ";
    agree(bench, at, beside, how, nearWeight(bench, at, beside, apart));
  });
}

/** By letters that are wrong: how long a word must be in one of its spellings. */
const SHORTEST = [0, 4, 6] as const;

function isApart(one: string, other: string, apart: 1 | 2): boolean {
  if (Math.abs(one.length - other.length) > apart || Math.max(one.length, other.length) < SHORTEST[apart])
    return false;
  return !/\d/.test(one + other) && lettersApart(one, other) === apart;
}

function nearWeight({ one, other }: Bench, at: number, beside: number, apart: 1 | 2): number {
  const rarity = Math.min(one.rarity[at]!, other.rarity[beside]!);
  const length = Math.min(one.words[at]!.length, other.words[beside]!.length);
  const [stated, from, most] = apart === 1 ? [STATED.oneLetter, 5, 4] : [STATED.twoLetters, 8, 5];
  const forLength = Math.max(-2, Math.min(most, (length - from) * STATED.eachLetterMore));
  const areWords = Math.min(one.counts[at]!, other.counts[beside]!) > 2 ? STATED.bothAreWords : 0;
  return rarity + stated + forLength + areWords;
}

/** Beginnings of words, three letters or more, or a letter alone. */
function cutShort(bench: Bench): void {
  const { one, other } = bench;
  one.words.forEach((word, at) => {
    if (bench.doneOfOne[at]) return;
    const beside = partner(
      bench,
      (each) => (each.startsWith(word) || word.startsWith(each)) && !/\d/.test(word + each),
    );
    if (beside < 0) return;
    const [short, long] = [word.length, other.words[beside]!.length].sort((a, b) => a - b) as [
      number,
      number,
    ];
    if (short === 1) return agree(bench, at, beside, "initial", STATED.initial);
    const [name, place] = word.length === short ? [one, at] : [other, beside];
    const isCut = name.isCut && place === name.words.length - 1;
    if (short < 3 && !isCut) return;
    const rarity = word.length === short ? other.rarity[beside]! : one.rarity[at]!;
    agree(
      bench,
      at,
      beside,
      "cut short",
      (rarity * short) / long + (isCut ? STATED.cutOff : STATED.beginning),
    );
  });
}

/** A word that is the first letters of all words that the other name has left, two or more. */
function firstLetters({ one, other, doneOfOne, doneOfOther, agreeing }: Bench): void {
  const told = {
    field: "name",
    how: "first letters",
    weight: STATED.firstLetters,
    rarity: STATED.firstLetters,
  } as const;
  abbreviate(one, doneOfOne, other, doneOfOther, (short, long) =>
    agreeing.push({ ...told, one: short, other: long }),
  );
  abbreviate(other, doneOfOther, one, doneOfOne, (short, long) =>
    agreeing.push({ ...told, one: long, other: short }),
  );
}

function abbreviate(
  short: WeighedWords,
  doneOfShort: boolean[],
  long: WeighedWords,
  doneOfLong: boolean[],
  found: (short: string, long: string) => void,
): void {
  const words = long.words.filter((_, at) => !doneOfLong[at]);
  if (words.length < 2) return;
  const letters = words.map((word) => word[0]).join("");
  const at = short.words.findIndex((word, place) => !doneOfShort[place] && word === letters);
  if (at < 0) return;
  found(letters, words.join(" "));
  doneOfShort[at] = true;
  doneOfLong.fill(true);
}
