import { distance } from "fastest-levenshtein";
import { nameKey } from "../../model/names";

/** More names than this are not compared in pairs. */
const MOST_NAMES = 400;
const SMALL_WORDS = new Set(["and", "of", "the", "for", "to", "in", "&"]);
/** So many letters of a name may differ, a part of its length, and never a digit. */
const SLIPS = 0.12;

/** Pairs of names that may be one: but for stops and dashes, a slip of the pen, or short for the other ("ASC"). */
export function nearPairs(names: readonly string[]): readonly (readonly [string, string])[] {
  if (names.length > MOST_NAMES) return [];
  const known = names.map((name) => ({ name, bare: bare(name), words: wordsOf(name) }));
  const pairs: [string, string][] = [];
  known.forEach((one, at) => {
    for (const other of known.slice(at + 1)) if (areNear(one, other)) pairs.push([one.name, other.name]);
  });
  return pairs;
}

interface Known {
  readonly bare: string;
  readonly words: readonly string[];
}

function areNear(one: Known, other: Known): boolean {
  if (one.bare === other.bare) return true;
  if (digits(one.bare) !== digits(other.bare)) return false;
  const length = Math.max(one.bare.length, other.bare.length);
  if (length >= 8 && distance(one.bare, other.bare) <= length * SLIPS) return true;
  return isShortFor(one, other) || isShortFor(other, one);
}

/** One of its words is made of the first letters of the other's: "ASC & Integrated Services" and "Adult Social Care". */
function isShortFor(short: Known, long: Known): boolean {
  if (long.words.length < 3) return false;
  const initials = long.words.map((word) => word[0]).join("");
  return short.words.some((word) => word.length >= 3 && word === initials);
}

function bare(name: string): string {
  return nameKey(name).replace(/[^\p{L}\d]/gu, "");
}

function digits(text: string): string {
  return text.replace(/\D/g, "");
}

function wordsOf(name: string): readonly string[] {
  return nameKey(name)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "" && !SMALL_WORDS.has(word));
}
