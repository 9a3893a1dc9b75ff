import { distance } from "fastest-levenshtein";
import { nameKey } from "../../model/names";
import { areOpposite, plainWords, tellingWords } from "./words";

/** Two names that may be one. */
export interface NearPair {
  readonly names: readonly [string, string];
  /** How near, from 0 to 1. */
  readonly likeness: number;
  /** But for stops, dashes or a slip of the pen they are one name; one is short for the other; they are made of the same words. */
  readonly by: "slip" | "short form" | "words";
}

/** More names than this are not compared in pairs. */
const MOST_NAMES = 400;
/** Longer texts are sentences and no names. */
const MOST_LETTERS = 250;
/** So many letters of a name or a word may differ, a part of its length, and never the first nor a digit. */
const SLIPS = 0.12;
const LEAST_LETTERS = 8;
/** Names of which so many words agree may be one; fewer do where all words of the shorter are in the longer. */
const MOST_WORDS_AGREE = 0.5;
const ALL_OF_ONE_AGREE = 0.2;
/** A word in so many names tells kinds of services from each other ("Highways buildings", "Highways transport"), not spellings. */
const LEAST_NAMES_OF_A_KIND = 3;

/**
 * Pairs of names that may be one, the nearest first: but for stops and dashes, a slip of the pen, made of the same words ("Children's
 * services", "People (Childrens) Service Group"), or short for the other ("ASC & Integrated Services", "Adult Social Care").
 */
export function nearNames(names: readonly string[]): readonly NearPair[] {
  if (names.length > MOST_NAMES) return [];
  const short = names.filter(({ length }) => length <= MOST_LETTERS);
  const known = short.map((name) => ({
    name,
    bare: nameKey(name).replace(/[^\p{L}\d]/gu, ""),
    initials: plainWords(name)
      .filter((word) => word.length > 3)
      .map((word) => word[0])
      .join(""),
    written: plainWords(name),
    words: tellingWords(name),
  }));
  const namesWith = new Map<string, number>();
  for (const word of known.flatMap(({ words }) => [...new Set(words)]))
    namesWith.set(word, (namesWith.get(word) ?? 0) + 1);
  const tellsKinds = (word: string) => namesWith.get(word)! >= LEAST_NAMES_OF_A_KIND;
  const pairs: NearPair[] = [];
  known.forEach((one, at) => {
    for (const other of known.slice(at + 1)) {
      const near = nearnessOf(one, other, tellsKinds);
      if (near !== null) pairs.push({ names: [one.name, other.name], ...near });
    }
  });
  return pairs.sort((one, other) => other.likeness - one.likeness);
}

interface Known {
  readonly bare: string;
  readonly initials: string;
  readonly written: readonly string[];
  readonly words: readonly string[];
}

function nearnessOf(
  one: Known,
  other: Known,
  tellsKinds: (word: string) => boolean,
): Omit<NearPair, "names"> | null {
  if (areSlips(one.bare, other.bare)) return { likeness: 1, by: "slip" };
  if (digits(one.bare) !== digits(other.bare) || areOpposite(one.words, other.words)) return null;
  if (isShortFor(one, other) || isShortFor(other, one)) return { likeness: 1, by: "short form" };
  const shared = one.words.filter((word) => other.words.some((each) => areSlips(word, each))).length;
  const fewer = Math.min(one.words.length, other.words.length);
  const likeness = shared / (one.words.length + other.words.length - shared);
  const own = [ownWords(one, other), ownWords(other, one)];
  if (own.every((words) => words.length > 0 && words.every(tellsKinds))) return null;
  const least = shared === fewer ? ALL_OF_ONE_AGREE : MOST_WORDS_AGREE;
  return shared > 0 && likeness >= least ? { likeness, by: "words" } : null;
}

function ownWords(one: Known, other: Known): readonly string[] {
  return one.words.filter((word) => !other.words.some((each) => areSlips(word, each)));
}

/** One of its words is made of the first letters of the other's. */
function isShortFor(short: Known, long: Known): boolean {
  return long.initials.length >= 3 && short.written.includes(long.initials);
}

function areSlips(one: string, other: string): boolean {
  if (one === other) return true;
  if (one[0] !== other[0] || digits(one) !== digits(other)) return false;
  const length = Math.max(one.length, other.length);
  if (length < LEAST_LETTERS) return false;
  const differing = distance(one, other);
  // Two letters in each other's place are one slip.
  return differing <= length * SLIPS || (differing === 2 && sorted(one) === sorted(other));
}

function sorted(text: string): string {
  return [...text].sort().join("");
}

function digits(text: string): string {
  return text.replace(/\D/g, "");
}
