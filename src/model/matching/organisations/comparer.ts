import type { Weighed } from "../evidence";
import { compareNames } from "./compare";
import { nameParts } from "./name-parts";
import { vocabularyOf, weighedWords } from "./vocabulary";

/** Compares any two of the names by their places; a name that says nothing weighs nothing. */
export function namesComparer(names: readonly string[]): (one: number, other: number) => Weighed {
  const parts = names.map(nameParts);
  const different = new Map(
    parts.map((each) => [JSON.stringify(each), each.names.flatMap(({ words }) => words)]),
  );
  const vocabulary = vocabularyOf([...different.values()]);
  const weighed = parts.map((each) => ({
    ...each,
    names: each.names.map((name) => weighedWords(name, vocabulary)),
  }));
  return (one, other) => {
    const [ones, others] = [weighed[one]!, weighed[other]!];
    if (ones.names.length === 0 || others.names.length === 0) return { weight: 0, evidence: [] };
    return compareNames(ones, others, vocabulary.rarest)!;
  };
}
