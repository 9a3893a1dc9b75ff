import { nearWords } from "../spelling";
import { EVERYDAY_WORDS } from "./everyday-words";
import { nameParts } from "./name-parts";
import type { WordsOfName } from "./name-parts";

/** How much a list of names weighs beside what is known of everyday words: as if so many other names had been read. */
const OTHER_NAMES = 2_000;
/** A word that is not an everyday one: how many of a thousand names have it. */
const RARE = 0.15;

/** The words of several lists of names: how rare each is, and which are spelt nearly the same. */
export interface Vocabulary {
  /** Words by their numbers. */
  readonly words: readonly string[];
  /** The number of a word; -1 for one that no name has. */
  number(word: string): number;
  /** How many of the names have the word. */
  readonly counts: Uint32Array;
  /** The weight of the word in bits: -log2 of the share of names that have it. */
  readonly rarity: Float64Array;
  /** What a word weighs that one name in all has. */
  readonly rarest: number;
  /** By word, the words that are one or two letters away. */
  near(word: number): readonly number[];
}

/** `names` are the words of each different name, asides with them. */
export function vocabularyOf(names: readonly (readonly string[])[]): Vocabulary {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const counts: number[] = [];
  for (const name of names) {
    for (const word of new Set(name)) {
      const number = numbers.get(word);
      if (number !== undefined) counts[number]! += 1;
      else {
        numbers.set(word, words.length);
        words.push(word);
        counts.push(1);
      }
    }
  }
  const all = names.length + OTHER_NAMES;
  const share = (count: number, ofThousand: number) => (count + (ofThousand * OTHER_NAMES) / 1000) / all;
  const near = nearWords(words);
  return {
    words,
    number: (word) => numbers.get(word) ?? -1,
    counts: Uint32Array.from(counts),
    rarity: Float64Array.from(words, (word, at) =>
      Math.max(0, -Math.log2(share(counts[at]!, everyday().get(word) ?? RARE))),
    ),
    rarest: -Math.log2(share(1, RARE)),
    near: (word) => near[word] ?? [],
  };
}

/** One name that an organisation goes by, with the weights of its words beside them. */
export interface WeighedWords extends WordsOfName {
  /** By word, as `Vocabulary.rarity`. */
  readonly rarity: readonly number[];
  /** By word: how many names have it. */
  readonly counts: readonly number[];
}

/** The words with their weights; all must be in the vocabulary. */
export function weighedWords(name: WordsOfName, { number, rarity, counts }: Vocabulary): WeighedWords {
  const numbers = name.words.map(number);
  return {
    ...name,
    rarity: numbers.map((each) => rarity[each]!),
    counts: numbers.map((each) => counts[each]!),
  };
}

let known: ReadonlyMap<string, number> | null = null;

/** As the words of names are taken: without plurals. */
function everyday(): ReadonlyMap<string, number> {
  known ??= new Map(
    EVERYDAY_WORDS.flatMap(([ofThousand, words]) =>
      words.split(" ").map((word) => [nameParts(word).names[0]?.words[0] ?? word, ofThousand] as const),
    ),
  );
  return known;
}
