import type { Sourced } from "./sourced";

/** How much an estimate is corrected for weak evidence: shares by grade, 1 first, as decimal text. */
export interface GradeCorrections extends Sourced {
  readonly shares: readonly string[];
}

/** What a correction is made to. */
export type BiasKind = "cost" | "benefit";

/** Both kinds, as a formula gives them. */
export const BIAS_KINDS: readonly BiasKind[] = ["cost", "benefit"];

/**
 * The Greater Manchester framework's optimism bias by grade of the evidence, from 1 (best) to 6 (worst).
 *
 * Benefits are cut by the share, costs raised by it. The benefit shares were read; that costs mirror them was not, and they
 * are not HM Treasury's: they are here to be edited.
 */
export const evidenceGrades = {
  benefit: {
    title: "Greater Manchester optimism bias on benefits, grades 1 to 6",
    standing: "published",
    unit: "share taken off the estimate",
    source:
      "New Economy (Greater Manchester), Unit Cost Database v1.2: sheet Guidance (a cut of 0 to 40% by quality, source and " +
      "age of the data; CBA Technical Specification v2.0) and sheet Merged Database, column 29 (the six shares)",
    retrieved: "2026-11-23",
    supersedes: "Nothing read",
    shares: ["0", "0.05", "0.10", "0.15", "0.25", "0.40"],
  },
  cost: {
    title: "Greater Manchester optimism bias on costs, grades 1 to 6",
    standing: "unconfirmed",
    unit: "share added to the estimate",
    source:
      "The benefit shares mirrored; check against the CBA Technical Specification. Not HM Treasury's figures",
    retrieved: null,
    supersedes: "Nothing read",
    shares: ["0", "0.05", "0.10", "0.15", "0.25", "0.40"],
  },
} as const satisfies Record<BiasKind, GradeCorrections>;
