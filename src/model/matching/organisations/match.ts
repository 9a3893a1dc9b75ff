import { probability } from "../evidence";
import type { Weighed } from "../evidence";
import { candidatePairs } from "./candidates";
import { compareNames } from "./compare";
import { nameParts } from "./name-parts";
import type { NameParts } from "./name-parts";
import { sharePaired } from "./share-paired";
import { vocabularyOf, weighedWords } from "./vocabulary";
import { isWithheld } from "./withheld";

/** Where a name is: in which list, and at which place of it, both from 0. */
export interface NameAt {
  readonly list: number;
  readonly at: number;
}

/** Two names that may be one organisation's. */
export interface NamePair extends Weighed {
  readonly one: NameAt;
  readonly other: NameAt;
  /** From 0 to 1. */
  readonly probability: number;
}

export interface NameMatches {
  /** The likeliest first; among equals in the order of the lists. */
  readonly pairs: readonly NamePair[];
  /** Names in whose place something else stands: withheld, "Various", nothing. They are in no pair. */
  readonly withheld: readonly NameAt[];
}

/** Names that are written the same but for order, short forms and the like: compared once. */
interface Spelling extends NameParts {
  readonly places: NameAt[];
}

/**
 * Finds the names in several lists that are one organisation's, written in different ways. Of several lists, names of different
 * lists are compared; of a single one, its names with each other. Pairs from `least` on are told.
 *
 * The weights of Fellegi and Sunter's record linkage, for words: agreement weighs the word's own rarity in the lists (a term-frequency
 * adjustment), the rest is stated (`STATED`), as a name alone does not settle what expectation-maximisation would fit. Only how many of the
 * names have a partner is fitted so.
 */
export function matchNames(lists: readonly (readonly string[])[], least = 0.5): NameMatches {
  const { spellings, withheld } = spellingsOf(lists);
  const texts = spellings.map(wordTexts);
  const vocabulary = vocabularyOf(texts);
  const weighed = spellings.map((each, at) => ({
    ...each,
    names: each.names.map((name) => weighedWords(name, vocabulary)),
    words: texts[at]!.map(vocabulary.number),
  }));
  const across = lists.length > 1;
  const sizes = lists.map(
    (_, list) => spellings.filter(({ places }) => places.some((place) => place.list === list)).length,
  );

  const compared: { readonly one: Spelling; readonly other: Spelling; readonly weighed: Weighed }[] = [];
  const compare = (one: number, other: number) => {
    const [ones, others] = [weighed[one]!, weighed[other]!];
    if (across ? !areInTwoLists(ones, others) : one === other && ones.places.length === 1) return;
    const found = compareNames(ones, others, vocabulary.rarest);
    if (found.weight > 0) compared.push({ one: ones, other: others, weighed: found });
  };
  const enough = Math.log2(Math.max(2, ...sizes)) - ODDS_THAT_MATTER;
  candidatePairs(weighed, vocabulary, enough, compare);
  weighed.forEach((_, each) => compare(each, each));

  const before = sharePaired(
    compared.map(({ weighed }) => weighed.weight),
    sizes,
  );
  const pairs = compared.flatMap(({ one, other, weighed }) => {
    const likely = probability(weighed.weight, before);
    return likely < least
      ? []
      : placesOf(one, other, across).map((places) => ({ ...places, ...weighed, probability: likely }));
  });
  return { pairs: pairs.sort(likeliestFirst), withheld };
}

/** Bits below even odds at which a pair is not looked at: no more than one in sixteen of such is one organisation. */
const ODDS_THAT_MATTER = 4;

function spellingsOf(lists: readonly (readonly string[])[]): { spellings: Spelling[]; withheld: NameAt[] } {
  const byKey = new Map<string, Spelling>();
  const byName = new Map<string, Spelling | null>();
  const withheld: NameAt[] = [];
  lists.forEach((names, list) =>
    names.forEach((name, at) => {
      let spelling = byName.get(name);
      if (spelling === undefined) {
        spelling = spellingOf(name, byKey);
        byName.set(name, spelling);
      }
      if (spelling === null) withheld.push({ list, at });
      else spelling.places.push({ list, at });
    }),
  );
  return { spellings: [...byKey.values()], withheld };
}

function spellingOf(name: string, byKey: Map<string, Spelling>): Spelling | null {
  if (isWithheld(name)) return null;
  const parts = nameParts(name);
  if (parts.names.length === 0) return null;
  const key = `${parts.form}|${parts.names.map(({ words, aside }) => `${[...words].sort().join(" ")}(${aside.join(" ")}`).join("|")}`;
  const known = byKey.get(key);
  if (known !== undefined) return known;
  const made: Spelling = { ...parts, places: [] };
  byKey.set(key, made);
  return made;
}

function wordTexts({ names }: Spelling): string[] {
  return [...new Set(names.flatMap(({ words }) => words))];
}

function areInTwoLists(one: Spelling, other: Spelling): boolean {
  return one.places.some(({ list }) => other.places.some((place) => place.list !== list));
}

/** Every name written the one way beside every name written the other way; the earlier list first. */
function placesOf(one: Spelling, other: Spelling, across: boolean): { one: NameAt; other: NameAt }[] {
  const isSame = one === other;
  return one.places.flatMap((left, at) =>
    (isSame ? one.places.slice(at + 1) : other.places).flatMap((right) =>
      across && left.list === right.list
        ? []
        : [isBefore(left, right) ? { one: left, other: right } : { one: right, other: left }],
    ),
  );
}

function isBefore(one: NameAt, other: NameAt): boolean {
  return one.list < other.list || (one.list === other.list && one.at < other.at);
}

function likeliestFirst(one: NamePair, other: NamePair): number {
  return (
    other.probability - one.probability ||
    other.weight - one.weight ||
    one.one.list - other.one.list ||
    one.one.at - other.one.at ||
    one.other.list - other.other.list ||
    one.other.at - other.other.at
  );
}
