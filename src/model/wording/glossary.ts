import groups from "./glossary.json";

/** A word of this product: one idea, one word, everywhere. */
export interface Term {
  readonly term: string;
  /** In one or two sentences, for a reader who has not met it. */
  readonly meaning: string;
  /** The id of the function that answers it. */
  readonly function?: string;
  /** Where a reader meets it: "functions", "pane", "sheets", "help" or "code". */
  readonly usedIn: readonly string[];
  /** Words for the same idea that are not used. */
  readonly not: readonly string[];
  /** True where only those who work on the product need it. */
  readonly contributors?: boolean;
}

/** The words about one subject. */
export interface TermGroup {
  readonly group: string;
  readonly terms: readonly Term[];
}

/** Every word, by subject. The README, the help and CONTRIBUTING.md are written from it. */
export const glossary: readonly TermGroup[] = groups;

/** The words that a user meets, by subject. */
export function usersGlossary(): readonly TermGroup[] {
  return glossary
    .map(({ group, terms }) => ({ group, terms: terms.filter(({ contributors }) => contributors !== true) }))
    .filter(({ terms }) => terms.length > 0);
}
