import type { Evidence } from "../../src/model/matching";

/** One side of a pair. */
export interface Side {
  readonly file: string;
  /** The row of the sheet, the first row being 1; of a supplier of a ledger, that of the first payment. */
  readonly row: number;
  /** The value of the column of ids; null where there is none. */
  readonly id: string | null;
  readonly name: string;
  /** Of ledgers only. */
  readonly agency?: string;
  readonly pounds?: number;
  readonly payments?: number;
}

/** Two names or records that may be one body, as a line tells it. */
export interface PairLine {
  readonly one: Side;
  readonly other: Side;
  /** The probability that they are one, from 0 to 1. */
  readonly score: number;
  /** Bits: the sum of the evidence's weights. */
  readonly weight: number;
  /** Whether the weights of agreement were fitted to the files or are stated. */
  readonly weights: "fitted" | "stated";
  readonly evidence: readonly Evidence[];
}

/** What is found besides pairs. */
export type FindingLine =
  | { readonly finding: "transfer"; readonly from: Side; readonly to: string }
  | { readonly finding: "withheld"; readonly name: Side }
  | {
      readonly finding: "possible double payment";
      readonly one: Side;
      readonly other: Side;
      readonly amount: number;
      readonly days: number;
      readonly alike: number;
      readonly score: number;
    };

export interface Matched {
  /** The best first. */
  readonly pairs: readonly PairLine[];
  readonly findings: readonly FindingLine[];
  /** Sentences for people: what was compared, and how. */
  readonly notes: readonly string[];
  /** Whether there was nothing to compare by: the notes say what to do. */
  readonly refused: boolean;
}

/** Said where only names are compared. */
export const STATED_FOR_NAMES =
  "Only names are compared. With one field there is nothing to learn the weights from: they are stated, not fitted; how rare each word is, and how many names have a partner, is taken from the files.";

export function roundedEvidence(evidence: Evidence): Evidence {
  return { ...evidence, weight: rounded(evidence.weight) };
}

/** Six figures after the point: enough to keep the order, and no more than is meant. */
export function rounded(figure: number): number {
  return Math.round(figure * 1e6) / 1e6;
}
