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
  const near: number[][] = [];
  const pairUp = (one: number, other: number) => {
    (near[one] ??= []).push(other);
    (near[other] ??= []).push(one);
  };
  for (const [one, other] of beginnings(words)) pairUp(one, other);
  const places = new Map<number, number[]>();
  /** By word, the last one that it was compared with. */
  const seen = new Int32Array(words.length).fill(-1);
  const put = (place: number, word: number) => {
    const there = places.get(place);
    if (there === undefined) places.set(place, [word]);
    else if (there.length < MOST_IN_A_PLACE && there.at(-1) !== word) {
      for (const before of there) {
        if (seen[before] === word) continue;
        seen[before] = word;
        if (areNear(words[before]!, words[word]!)) pairUp(before, word);
      }
      there.push(word);
    }
  };
  words.forEach((word, number) => {
    if (word.length < SHORTEST_ONE || /\d/.test(word)) return;
    put(placeOf(word, 0, word.length, -1), number);
    for (let at = 0; at < word.length; at += 1) put(placeOf(word, 0, word.length, at), number);
    if (word.length < SHORTEST_TWO) return;
    put(placeOf(word, 0, 4, -1, 1), number);
    put(placeOf(word, word.length - 4, word.length, -1, 2), number);
  });
  return near;
}

/** Some of the letters of a word as one whole number, so that no texts are made: two in one place are compared all the same. */
function placeOf(word: string, from: number, to: number, without: number, kind = 0): number {
  let place = kind;
  for (let at = from; at < to; at += 1)
    if (at !== without) place = (Math.imul(place, 31) + word.charCodeAt(at)) | 0;
  return place >> 1;
}

function areNear(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const allowed = lettersAllowed(shorter);
  if (Math.abs(one.length - other.length) > allowed || lettersApart(one, other) > allowed) return false;
  return !areBeginnings(one, other);
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
