import type { Evidence } from "../../evidence";
import type { WeighedWords, Word } from "../vocabulary";

/** Words that agree; `rarity` is that of the rarest. */
export interface Agreeing extends Evidence {
  readonly rarity: number;
}

/** The words of a name while they are put beside those of another: one that has a partner is done. */
export interface Side {
  readonly name: WeighedWords;
  readonly words: readonly Word[];
  readonly done: boolean[];
}

/** What is being put beside each other. */
export interface Bench {
  readonly one: Side;
  readonly other: Side;
  readonly agreeing: Agreeing[];
}

export function benchOf(one: WeighedWords, other: WeighedWords): Bench {
  return { one: sideOf(one), other: sideOf(other), agreeing: [] };
}

function sideOf(name: WeighedWords): Side {
  return { name, words: name.words, done: name.words.map(() => false) };
}

/** Two words, by their places, that are partners. */
export function agree(
  { one, other, agreeing }: Bench,
  at: number,
  beside: number,
  how: Evidence["how"],
  weight: number,
): void {
  const [word, each] = [one.words[at]!, other.words[beside]!];
  const rarity = Math.max(word.rarity, each.rarity);
  agreeing.push({ field: "name", one: word.text, other: each.text, how, weight, rarity });
  one.done[at] = other.done[beside] = true;
}

/** The first word that has no partner yet and passes; -1 where none does. */
export function firstThat(
  { words, done }: Side,
  word: Word,
  passes: (word: Word, each: Word) => boolean,
): number {
  for (let at = 0; at < words.length; at += 1) if (!done[at] && passes(word, words[at]!)) return at;
  return -1;
}
