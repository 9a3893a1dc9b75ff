import type { Evidence, Weighed } from "../evidence";
import { lettersAllowed, lettersApart } from "../spelling";
import { alignWords } from "./align";
import type { Agreeing } from "./align";
import { STATED } from "./stated-weights";
import type { WeighedWords } from "./vocabulary";

/** A name to be compared: what it goes by, with the weights of its words, and its legal form. */
export interface ComparedName {
  readonly names: readonly WeighedWords[];
  readonly form: string | null;
}

/** From this share of the rarest word's weight on, a word tells one name from another. */
const TELLING = 0.5;
/** A word of so many letters is hardly another one misspelt. */
const LONG = 8;
/** How rare a letter that stands alone counts as. */
const LETTER = 0.3;

/**
 * What speaks for and against two names being of one organisation; `rarest` is what the rarest word weighs. Where a name says
 * "trading as", what it goes by best counts. The same whichever is named first, but for the sides of the evidence.
 */
export function compareNames(one: ComparedName, other: ComparedName, rarest: number): Weighed {
  let best: Weighed = { weight: -Infinity, evidence: [] };
  for (const ones of one.names) {
    for (const others of other.names) {
      const weighed = compareWords(ones, others, rarest);
      if (weighed.weight > best.weight) best = weighed;
    }
  }
  const form = formEvidence(one.form, other.form);
  return form === null ? best : { weight: best.weight + form.weight, evidence: [...best.evidence, form] };
}

function compareWords(one: WeighedWords, other: WeighedWords, rarest: number): Weighed {
  const { agreeing, leftOfOne, leftOfOther } = alignWords(one, other);
  const ones = leftOfOne.map((at) => leftWord(one, at, rarest));
  const others = leftOfOther.map((at) => leftWord(other, at, rarest));
  const brackets = asides(one, other);
  const evidence = [
    ...noMoreThan(rarest + STATED.mostAboveOneName, agreeing),
    ...ones.map((word) => leftOver({ one: word.text, other: "" }, word, other.isCut)),
    ...others.map((word) => leftOver({ one: "", other: word.text }, word, one.isCut)),
    // Names that differ in brackets do not agree in every word.
    ...(brackets?.how === "other in brackets" ? [] : together(agreeing, ones, others, rarest)),
    ...(brackets === null ? [] : [brackets]),
  ];
  return { weight: evidence.reduce((sum, { weight }) => sum + weight, 0), evidence };
}

/** A word that has no partner: how rare from 0 (every name has it) to 1 (one name has it). */
interface LeftWord {
  readonly text: string;
  readonly rareness: number;
  readonly hasFigures: boolean;
}

function leftWord({ words, rarity }: WeighedWords, at: number, rarest: number): LeftWord {
  const text = words[at]!;
  return {
    text,
    rareness: text.length === 1 ? LETTER : Math.min(1, rarity[at]! / rarest),
    hasFigures: /\d/.test(text),
  };
}

/** The words of a name go together, and are no evidence each for itself. */
function noMoreThan(most: number, agreeing: readonly Agreeing[]): Evidence[] {
  const agreed = agreeing.reduce((sum, { weight }) => sum + weight, 0);
  const part = agreed > most ? most / agreed : 1;
  return agreeing.map(({ field, one, other, how, weight }) => ({
    field,
    one,
    other,
    how,
    weight: weight * part,
  }));
}

function leftOver(texts: { one: string; other: string }, word: LeftWord, otherIsCut: boolean): Evidence {
  const weight = leftOverWeight(word) * (otherIsCut ? STATED.leftOverOfCut : 1);
  return { field: "name", ...texts, how: "in one only", weight };
}

function leftOverWeight({ text, rareness, hasFigures }: LeftWord): number {
  if (hasFigures) return STATED.oneNumber;
  return text.length === 1 ? STATED.letterLeftOver : STATED.leftOver * rareness ** 1.5;
}

/** What follows from all words together: nothing left over, or each with a word of its own. */
function together(
  agreeing: readonly Agreeing[],
  leftOfOne: readonly LeftWord[],
  leftOfOther: readonly LeftWord[],
  rarest: number,
): Evidence[] {
  if (agreeing.length === 0) return [];
  if (leftOfOne.length + leftOfOther.length === 0) {
    const weight = completeWeight(agreeing, rarest);
    return [{ field: "name", one: "", other: "", how: "every word agrees", weight }];
  }
  const [ones, others] = [rarestOf(leftOfOne), rarestOf(leftOfOther)];
  if (ones === undefined || others === undefined) return [];
  const numbers = ones.hasFigures && others.hasFigures;
  const weight = numbers
    ? STATED.otherNumber
    : STATED.leftOverInBoth * Math.min(ones.rareness, others.rareness);
  return [{ field: "name", one: ones.text, other: others.text, how: "each has a word of its own", weight }];
}

function completeWeight(agreeing: readonly Agreeing[], rarest: number): number {
  if (agreeing.every(({ how }) => how === "same" || how === "written together")) return STATED.complete;
  const isTold = agreeing.some(
    ({ one, how, rarity }) =>
      (how === "same" || one.length >= LONG) && one.length > 1 && rarity >= TELLING * rarest,
  );
  return isTold ? STATED.completeButSpelling : STATED.completeButForTelling;
}

/** Numbers before words. */
function rarestOf(words: readonly LeftWord[]): LeftWord | undefined {
  const rank = ({ hasFigures, rareness }: LeftWord) => (hasFigures ? 2 : rareness);
  return words.reduce<LeftWord | undefined>(
    (best, word) => (best === undefined || rank(word) > rank(best) ? word : best),
    undefined,
  );
}

function asides(one: WeighedWords, other: WeighedWords): Evidence | null {
  if (one.aside.length + other.aside.length === 0) return null;
  const [ones, others] = [one.aside.join(" "), other.aside.join(" ")];
  const said = (how: Evidence["how"], weight: number): Evidence => ({
    field: "name",
    one: ones,
    other: others,
    how,
    weight,
  });
  if (ones === others) return said("same in brackets", STATED.sameAside);
  if (ones === "" || others === "") return said("in one only", STATED.asideLeftOver);
  // One that is cut off is the beginning of the other.
  const agrees =
    ones.startsWith(others) ||
    others.startsWith(ones) ||
    lettersApart(ones, others) <= lettersAllowed(ones.length);
  return agrees ? said("same in brackets", 0) : said("other in brackets", STATED.otherAside);
}

function formEvidence(one: string | null, other: string | null): Evidence | null {
  if (one === null || other === null) return null;
  return one === other
    ? { field: "name", one, other, how: "same legal form", weight: STATED.sameForm }
    : { field: "name", one, other, how: "other legal form", weight: STATED.otherForm };
}
