import type { ComparedName } from "./compare";
import type { Vocabulary } from "./vocabulary";

/** A word that more names have is not walked along: it is looked up together with a second one. */
const MOST_NAMES = 200;
/** Bits that a pair may have from what is not counted here: agreement of every word, brackets, the legal form. */
const NOT_COUNTED = 9;
/** Bits of words that both have left over, at which they are two names: it takes more than can agree to weigh them up. */
const LEFT_OVER_IN_BOTH = 6;
/** Bits of words left over in both from which on they do not agree in every word, and what they need more of then. */
const COMPLETE = 4;
const IF_INCOMPLETE = 5;

/** A name with the numbers of its words. */
export interface NumberedName extends ComparedName {
  /** Each once. */
  readonly words: readonly number[];
}

/**
 * The pairs of names that may be one organisation's, each once: names that share a rare word, or one spelt nearly the same, or two
 * everyday words. A pair whose words could not weigh `enough` bits together, if all the rest agreed, is left out.
 */
export function candidatePairs(
  names: readonly NumberedName[],
  vocabulary: Vocabulary,
  enough: number,
  tell: (one: number, other: number) => void,
): void {
  const having = postings(names, vocabulary);
  const shared = new Float64Array(names.length);
  const touched: number[] = [];
  const whole = names.map(({ words }) => words.reduce((sum, word) => sum + weightOf(word, vocabulary), 0));
  const walk = (along: readonly number[], weight: number, self: number) => {
    for (const name of along) {
      if (name >= self) return;
      if (shared[name] === 0) touched.push(name);
      shared[name]! += weight;
    }
  };
  names.forEach((name, self) => {
    // What the words that are not walked along may add.
    let unseen = 0;
    for (const word of [...name.words, ...having.twoAsOne[self]!]) {
      const along = having.byWord[word]!;
      if (along.length > MOST_NAMES) unseen += vocabulary.words[word]!.rarity;
      else walk(along, vocabulary.words[word]!.rarity, self);
      for (const near of vocabulary.near(word)) {
        const others = having.byWord[near]!;
        if (others.length <= MOST_NAMES) walk(others, vocabulary.words[near]!.rarity, self);
      }
    }
    for (const key of twoWords(name, having.byWord)) walk(having.byTwo.get(key)!, 1e-9, self);
    for (const joined of having.joined[self]!) {
      // First letters that so many names have tell nothing.
      if (joined.length <= MOST_NAMES) walk(joined, vocabulary.rarest, self);
    }
    for (const other of touched) {
      const most = shared[other]! + unseen;
      const leftOver = Math.min(whole[self]!, whole[other]!) - most;
      const needed = leftOver < COMPLETE ? enough - NOT_COUNTED : enough + IF_INCOMPLETE;
      if (leftOver < LEFT_OVER_IN_BOTH && most >= needed) tell(other, self);
      shared[other] = 0;
    }
    touched.length = 0;
  });
}

/** A letter that stands alone may be a whole word of the other name. */
function weightOf(word: number, { words }: Vocabulary): number {
  const { text, rarity } = words[word]!;
  return text.length === 1 ? 0 : rarity;
}

/** Neighbours that another name writes as one word. */
function twoAsOne({ names }: NumberedName, vocabulary: Vocabulary): number[] {
  return names
    .flatMap(({ words }) => words.slice(1).map((word, at) => vocabulary.number(words[at]!.text + word.text)))
    .filter((word) => word >= 0);
}

function postings(names: readonly NumberedName[], vocabulary: Vocabulary) {
  const byWord: number[][] = vocabulary.words.map(() => []);
  const joinedPairs = names.map((name) => twoAsOne(name, vocabulary));
  names.forEach(({ words }, name) => {
    for (const word of [...words, ...joinedPairs[name]!]) byWord[word]!.push(name);
  });
  const byTwo = new Map<string, number[]>();
  const byLetters = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, name: number) => {
    const there = map.get(key);
    if (there === undefined) map.set(key, [name]);
    else if (there.at(-1) !== name) there.push(name);
  };
  const letters = names.map(lettersOf);
  names.forEach((name, at) => {
    for (const key of twoWords(name, byWord)) put(byTwo, key, at);
    for (const key of letters[at]!) put(byLetters, key, at);
  });
  const joined = letters.map((keys) => keys.map((key) => byLetters.get(key)!));
  return { byWord, byTwo, joined, twoAsOne: joinedPairs };
}

/** The two rarest words of a name all of whose words are everyday ones. */
function twoWords({ words }: NumberedName, byWord: readonly (readonly number[])[]): string[] {
  if (words.length < 2 || words.some((word) => byWord[word]!.length <= MOST_NAMES)) return [];
  const rarestFirst = [...words].sort(
    (one, other) => byWord[one]!.length - byWord[other]!.length || one - other,
  );
  return [rarestFirst.slice(0, 2).join(" ")];
}

/** All letters of a name without blanks, and the first letters of its words: what is the same however it is parted. */
function lettersOf({ names }: NumberedName): string[] {
  return names.flatMap(({ words }) => {
    const letters = [words.map(({ text }) => text).join("")];
    if (words.length > 2) letters.push(words.map(({ text }) => text[0]).join(""));
    return letters;
  });
}
