import { lettersApart } from "./letters-apart";

/** Shorter words are near too many others. */
const SHORTEST_ONE = 4;
const SHORTEST_TWO = 7;
/** Of so many words in one place only the first are compared: they share a beginning that many words have. */
const MOST_IN_A_PLACE = 60;

/** A word that more words begin with is a short word of its own. */
const MOST_LONGER = 12;

/** How many letters may be wrong in a word of so many. */
export function lettersAllowed(length: number): number {
  if (length < SHORTEST_ONE) return 0;
  return length < SHORTEST_TWO ? 1 : 2;
}

/**
 * By word, the numbers of the other words that are as near as spelling mistakes are, or that are its beginning or begin with it. Words that differ in one letter have a shorter word
 * in common that is either with one letter left out; those that differ in two are found where they begin or end alike.
 * Words with figures in them are never near: "Unit 14" is not "Unit 15".
 */
export function nearWords(words: readonly string[]): readonly (readonly number[] | undefined)[] {
  const places = new Map<string, number[]>();
  const put = (place: string, word: number) => {
    const there = places.get(place);
    if (there === undefined) places.set(place, [word]);
    else if (there.at(-1) !== word) there.push(word);
  };
  words.forEach((word, number) => {
    if (word.length < SHORTEST_ONE || /\d/.test(word)) return;
    put(word, number);
    for (let at = 0; at < word.length; at += 1) put(word.slice(0, at) + word.slice(at + 1), number);
    if (word.length < SHORTEST_TWO) return;
    put(`${word.slice(0, 4)}_`, number);
    put(`_${word.slice(-4)}`, number);
  });
  const near: number[][] = [];
  const seen = new Set<number>();
  const pairUp = (one: number, other: number) => {
    (near[one] ??= []).push(other);
    (near[other] ??= []).push(one);
  };
  for (const [one, other] of beginnings(words)) pairUp(one, other);
  for (const there of places.values()) {
    for (let at = 1; at < Math.min(there.length, MOST_IN_A_PLACE); at += 1) {
      for (let before = 0; before < at; before += 1) {
        const [one, other] = [there[before]!, there[at]!];
        const pair = one * words.length + other;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const [shorter, longer] = [words[one]!.length, words[other]!.length].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const allowed = lettersAllowed(shorter);
        if (longer - shorter > allowed || lettersApart(words[one]!, words[other]!) > allowed) continue;
        if (!areBeginnings(words[one]!, words[other]!)) pairUp(one, other);
      }
    }
  }
  return near;
}

/** Words that longer ones begin with, each with those: cut short, or printed in part. */
function beginnings(words: readonly string[]): [number, number][] {
  const inOrder = words
    .map((_, number) => number)
    .sort((one, other) => (words[one]! < words[other]! ? -1 : 1));
  return inOrder.flatMap((number, place) => {
    const word = words[number]!;
    if (word.length < SHORTEST_ONE || /\d/.test(word)) return [];
    const longer: [number, number][] = [];
    for (let at = place + 1; at < inOrder.length && longer.length < MOST_LONGER; at += 1) {
      if (!words[inOrder[at]!]!.startsWith(word)) break;
      longer.push([number, inOrder[at]!]);
    }
    return longer;
  });
}

function areBeginnings(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
