import { nearWords } from "../spelling";
import { EVERYDAY_WORDS } from "./everyday-words";
import { nameParts } from "./name-parts";
import type { WordsOfName } from "./name-parts";
import { STATED } from "./stated-weights";

/** How much a list of names weighs beside what is known of everyday words: as if so many other names had been read. */
const OTHER_NAMES = 2_000;
/** A word that is not an everyday one: how many of a thousand names have it. */
const RARE = 0.15;

/** How rare a letter that stands alone counts as. */
const LETTER = 0.3;

/** A word of the names: one object however many names have it, with all that comparing it needs. */
export interface Word {
  readonly text: string;
  /** Its weight in bits: -log2 of the share of names that have it. */
  readonly rarity: number;
  /** How many names have it. */
  readonly count: number;
  /** From 0 (every name has it) to 1 (one name has it). */
  readonly rareness: number;
  readonly hasFigures: boolean;
  /** Which letters it has, a bit each. */
  readonly letters: number;
  /** What it weighs where one of two names has it only. */
  readonly leftOver: number;
}

/** The words of several lists of names: how rare each is, and which are spelt nearly the same. */
export interface Vocabulary {
  /** Words by their numbers. */
  readonly words: readonly Word[];
  /** The number of a word; -1 for one that no name has. */
  number(word: string): number;
  /** What a word weighs that one name in all has. */
  readonly rarest: number;
  /** By word, the words that are one or two letters away. */
  near(word: number): readonly number[];
}

/** `names` are the words of each different name, asides with them. */
export function vocabularyOf(names: readonly (readonly string[])[]): Vocabulary {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const counts: number[] = [];
  for (const name of names) {
    for (const word of new Set(name)) {
      const number = numbers.get(word);
      if (number !== undefined) counts[number]! += 1;
      else {
        numbers.set(word, texts.length);
        texts.push(word);
        counts.push(1);
      }
    }
  }
  const all = names.length + OTHER_NAMES;
  const share = (count: number, ofThousand: number) => (count + (ofThousand * OTHER_NAMES) / 1000) / all;
  const rarest = -Math.log2(share(1, RARE));
  const near = nearWords(texts);
  return {
    words: texts.map((text, at) => {
      const rarity = Math.max(0, -Math.log2(share(counts[at]!, everyday().get(text) ?? RARE)));
      return wordOf(text, counts[at]!, rarity, rarest);
    }),
    number: (word) => numbers.get(word) ?? -1,
    rarest,
    near: (word) => near[word] ?? [],
  };
}

function wordOf(text: string, count: number, rarity: number, rarest: number): Word {
  const rareness = text.length === 1 ? LETTER : Math.min(1, rarity / rarest);
  const hasFigures = /\d/.test(text);
  const alone = text.length === 1 ? STATED.letterLeftOver : STATED.leftOver * rareness ** 1.5;
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return {
    text,
    rarity,
    count,
    rareness,
    hasFigures,
    letters,
    leftOver: hasFigures ? STATED.oneNumber : alone,
  };
}

/** One name that an organisation goes by, its words those of the vocabulary. */
export interface WeighedWords extends Omit<WordsOfName, "words"> {
  readonly words: readonly Word[];
}

/** The words with their weights; all must be in the vocabulary. */
export function weighedWords(name: WordsOfName, { number, words }: Vocabulary): WeighedWords {
  return { ...name, words: name.words.map((word) => words[number(word)]!) };
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
