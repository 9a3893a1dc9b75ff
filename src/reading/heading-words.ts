import { nameKey } from "../model/names";
import { inEnglish } from "./welsh";

/** The words by which the heading of a column is known: how surely it names what the column holds. */
export interface HeadingWords {
  /** The heading is this and nothing besides. */
  readonly own: RegExp;
  /** It holds a word of it. */
  readonly holds: RegExp;
  /** It holds a word that may mean it. */
  readonly weak?: RegExp;
  /** It holds a word that says less than a weak one: what is bought rather than what for. */
  readonly faint?: RegExp;
  /** It holds a word that makes it something else. */
  readonly not?: RegExp;
}

/** The heading over the cells that the amounts of a list are read from: the same money is in the tables of those cells. */
export const READ_FROM = "Read from";

/** More words in a heading say less: "Gateway 4 (readiness for service)" is no service. */
const MOST_WORDS = 5;

/** So many headings are kept in mind: each is asked about again and again, and a wide table has thousands. */
const MOST_KNOWN = 20_000;
const known = new Map<string, string>();

/** A heading in one spelling: words of code apart, no stops behind, Welsh words of tables in English. */
export function plainHeading(heading: string): string {
  const before = known.get(heading);
  if (before !== undefined) return before;
  const plain = inPlainWords(heading);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(heading, plain);
  return plain;
}

function inPlainWords(heading: string): string {
  const apart = heading
    .replaceAll("_", " ")
    .replace(/([a-z\d])\.([a-z])/g, "$1 $2")
    .replace(/([a-z])([A-Z])/g, "$1 $2");
  return inEnglish(nameKey(apart.replace(/[.:*]+$/, "")));
}

/** "Total council spending, by activity" is over activities. */
const BY = /^.*\b(spend(ing)?|expenditure|costs?|budgets?|outturn|allocations?),? by (?=[a-z]+( [a-z]+)?$)/;

/** How surely the heading is known by the words, from 0 to 1. */
export function knownBy(words: HeadingWords, heading: string): number {
  const key = plainHeading(heading).replace(BY, "");
  if (key === "") return 0;
  const outside = plainHeading(key.replace(/\(.*?\)|\[.*?\]/g, " "));
  if (words.own.test(outside)) return 1;
  if (words.not?.test(outside)) return 0;
  const isShort = outside.split(" ").length <= MOST_WORDS;
  if (words.faint?.test(outside)) return 0.25;
  if (words.holds.test(outside)) return isShort ? 0.8 : 0.5;
  if (words.weak?.test(outside)) return isShort ? 0.5 : 0.25;
  return words.holds.test(key) ? 0.2 : 0;
}
