/** One reason for, or against, two records being of one body, with its weight in bits (below 0: against). */
export interface Evidence {
  /** What is compared: "name", or the heading of a column. */
  readonly field: string;
  /** What the two have there; "" where one has nothing. */
  readonly one: string;
  readonly other: string;
  readonly how:
    | "same"
    | "one letter differs"
    | "two letters differ"
    | "written together"
    | "cut short"
    | "initial"
    | "first letters"
    | "in one only"
    | "same in brackets"
    | "other in brackets"
    | "same legal form"
    | "other legal form"
    | "every word agrees"
    | "each has a word of its own"
    | "alike"
    | "partly alike"
    | "different";
  readonly weight: number;
}

/** All reasons of a pair together. */
export interface Weighed {
  /** Bits: the sum of the evidence's weights. */
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

/** The probability that a pair is one body, from its weight and the weight of not having looked yet. */
export function probability(weight: number, before: number): number {
  return 1 / (1 + 2 ** -(weight + before));
}
