import type { Stop } from "./chains";

/** What is to be explained: a grant, a service, or what a scenario gains by removing ring-fences. */
export type ExplainAbout =
  | { readonly of: "grant"; readonly id: string }
  | { readonly of: "service"; readonly id: string }
  | { readonly of: "gain" };

/** What a step says. Of a grant, of a service, of what changes. */
export type ExplainWhat =
  | "award"
  | "administration"
  | "terms"
  | "permitted"
  | "pays"
  | "paysOutside"
  | "carried"
  | "stranded"
  | "whyStranded"
  | "whyStrandedAnyway"
  | "ringFence"
  | "onePound"
  | "need"
  | "other"
  | "left"
  | "payers"
  | "paidBy"
  | "unmet"
  | "floor"
  | "shortfall"
  | "gained"
  | "freed"
  | "moves"
  | "poundMoves"
  | "evens";

/** A step of an explanation: which figure it is, of what, and its sums in the unit of the place. */
export interface ExplainStep {
  readonly what: ExplainWhat;
  /** Empty where the step is of none. */
  readonly grant: string;
  readonly service: string;
  /** Grants or services that it lists. */
  readonly names: readonly string[];
  /** The year from which it is so; null: from the first. */
  readonly from: number | null;
  /** By year; one sum where it is of all years together. */
  readonly sums: readonly number[];
  /** The way the money goes, where it moves. */
  readonly stops: readonly Stop[];
}

export function step(what: ExplainWhat, said: Partial<Omit<ExplainStep, "what">> = {}): ExplainStep {
  return { what, grant: "", service: "", names: [], from: null, sums: [], stops: [], ...said };
}
