import type { Evidence, Weighed } from "../evidence";
import { lettersAllowed, lettersApart } from "../spelling";
import { alignWords, mostWordsWeigh } from "./alignment";
import type { Agreeing } from "./alignment";
import { STATED } from "./stated-weights";
import type { WeighedWords, Word } from "./vocabulary";

/** A name to be compared: what it goes by, with the weights of its words, and its legal form. */
export interface ComparedName {
  readonly names: readonly WeighedWords[];
  readonly form: string | null;
}

/** From this share of the rarest word's weight on, a word tells one name from another. */
const TELLING = 0.5;
/** A word of so many letters is hardly another one misspelt. */
const LONG = 8;
/** What all that is not a word of one name may weigh together. */
const MOST_BESIDES = STATED.sameAside + STATED.sameForm;

/**
 * What speaks for and against two names being of one organisation; `rarest` is what the rarest word weighs. Where a name says
 * "trading as", what it goes by best counts. The same whichever is named first, but for the sides of the evidence. Null where the names
 * could not weigh more than `above`: most pairs do not, and cost no evidence.
 */
export function compareNames(
  one: ComparedName,
  other: ComparedName,
  rarest: number,
  above = -Infinity,
): Weighed | null {
  let best: Weighed | null = null;
  for (const ones of one.names) {
    for (const others of other.names) {
      const weighed = compareWords(ones, others, rarest, above);
      if (weighed !== null && (best === null || weighed.weight > best.weight)) best = weighed;
    }
  }
  if (best === null) return null;
  const form = formEvidence(one.form, other.form);
  const all =
    form === null ? best : { weight: best.weight + form.weight, evidence: [...best.evidence, form] };
  return all.weight > above ? all : null;
}

function compareWords(one: WeighedWords, other: WeighedWords, rarest: number, above: number): Weighed | null {
  if (mostWordsWeigh(one, other, rarest) + MOST_BESIDES <= above) return null;
  const { agreeing, leftOfOne, leftOfOther } = alignWords(one, other);
  const agreed = agreeing.reduce((sum, { weight }) => sum + weight, 0);
  const most = rarest + STATED.mostAboveOneName;
  const partOfOne = other.isCut ? STATED.leftOverOfCut : 1;
  const partOfOther = one.isCut ? STATED.leftOverOfCut : 1;
  const against = partOfOne * sumAlone(leftOfOne) + partOfOther * sumAlone(leftOfOther);
  const complete = leftOfOne.length + leftOfOther.length === 0 ? STATED.complete : 0;
  if (Math.min(agreed, most) + against + complete + MOST_BESIDES <= above) return null;

  // The words of a name go together, and are no evidence each for itself.
  const part = agreed > most ? most / agreed : 1;
  const brackets = asides(one, other);
  const evidence: Evidence[] = [
    ...agreeing.map(({ one, other, how, weight }) => ({
      field: "name",
      one,
      other,
      how,
      weight: weight * part,
    })),
    ...leftOfOne.map(({ text, leftOver }) => inOneOnly(text, "", leftOver * partOfOne)),
    ...leftOfOther.map(({ text, leftOver }) => inOneOnly("", text, leftOver * partOfOther)),
    // Names that differ in brackets do not agree in every word.
    ...(brackets?.how === "other in brackets" ? [] : together(agreeing, leftOfOne, leftOfOther, rarest)),
    ...(brackets === null ? [] : [brackets]),
  ];
  return { weight: evidence.reduce((sum, { weight }) => sum + weight, 0), evidence };
}

function sumAlone(words: readonly Word[]): number {
  return words.reduce((sum, { leftOver }) => sum + leftOver, 0);
}

function inOneOnly(one: string, other: string, weight: number): Evidence {
  return { field: "name", one, other, how: "in one only", weight };
}

/** What follows from all words together: nothing left over, or each with a word of its own. */
function together(
  agreeing: readonly Agreeing[],
  leftOfOne: readonly Word[],
  leftOfOther: readonly Word[],
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
  const isTold = agreeing.some(({ one, other, how, rarity }) => {
    // Of first letters and the words that they begin, the letters.
    const letters = Math.min(one.length, other.length);
    return (how === "same" || letters >= LONG) && letters > 1 && rarity >= TELLING * rarest;
  });
  return isTold ? STATED.completeButSpelling : STATED.completeButForTelling;
}

/** Numbers before words. */
function rarestOf(words: readonly Word[]): Word | undefined {
  const rank = ({ hasFigures, rareness }: Word) => (hasFigures ? 2 : rareness);
  return words.reduce<Word | undefined>(
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
