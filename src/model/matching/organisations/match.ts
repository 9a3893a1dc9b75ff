import { probability } from "../evidence";
import type { Weighed } from "../evidence";
import { candidatePairs } from "./candidates";
import type { NumberedName } from "./candidates";
import { compareNames } from "./compare";
import { sharePaired } from "./share-paired";
import { forEachPlace, onlyList, spellingsOf } from "./spellings";
import type { NameAt, Spelling } from "./spellings";
import { vocabularyOf, weighedWords } from "./vocabulary";

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
  const weighed = spellings.map(({ parts: { names, form } }, at): NumberedName => ({
    names: names.map((name) => weighedWords(name, vocabulary)),
    form,
    words: texts[at]!.map(vocabulary.number),
  }));
  const across = lists.length > 1;
  const only = spellings.map(onlyList);
  const sizes = lists.map(
    (_, list) => spellings.filter(({ places }) => places.some((place) => place.list === list)).length,
  );

  const compared: Compared[] = [];
  const compare = (one: number, other: number) => {
    const isPointless = across
      ? only[one] !== null && only[one] === only[other]
      : one === other && spellings[one]!.places.length === 1;
    if (isPointless) return;
    const found = compareNames(weighed[one]!, weighed[other]!, vocabulary.rarest, 0);
    if (found !== null) {
      const { weight, evidence } = found;
      compared.push({ one: spellings[one]!, other: spellings[other]!, weight, evidence });
    }
  };
  const enough = Math.log2(Math.max(2, ...sizes)) - ODDS_THAT_MATTER;
  candidatePairs(weighed, vocabulary, enough, compare);
  spellings.forEach((_, each) => compare(each, each));

  const before = sharePaired(
    compared.map(({ weight }) => weight),
    sizes,
  );
  return { pairs: pairsOf(compared, before, least, lists), withheld };
}

/** Bits below even odds at which a pair is not looked at: no more than one in sixteen of such is one organisation. */
const ODDS_THAT_MATTER = 4;

interface Compared extends Weighed {
  readonly one: Spelling;
  readonly other: Spelling;
}

function wordTexts({ parts }: Spelling): string[] {
  return [...new Set(parts.names.flatMap(({ words }) => words))];
}

/** The pairs of names that are likely enough, in their order. */
function pairsOf(
  compared: readonly Compared[],
  before: number,
  least: number,
  lists: readonly (readonly string[])[],
): NamePair[] {
  const starts: number[] = [];
  let all = 0;
  for (const { length } of lists) {
    starts.push(all);
    all += length;
  }
  const pairs: NamePair[] = [];
  // In the order of their weights already, the pairs are put in order sooner.
  for (const { one, other, weight, evidence } of [...compared].sort((a, b) => b.weight - a.weight)) {
    const likely = probability(weight, before);
    if (likely < least) break;
    forEachPlace(one, other, lists.length > 1, (first, second) => {
      pairs.push({ one: first, other: second, probability: likely, weight, evidence });
    });
  }
  const placeOf = ({ one, other }: NamePair) =>
    (starts[one.list]! + one.at) * all + starts[other.list]! + other.at;
  // The likelier a pair is, the more it weighs.
  return pairs.sort((one, other) => other.weight - one.weight || placeOf(one) - placeOf(other));
}
