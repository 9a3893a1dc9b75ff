import type { Fields } from "../../fields";

/** What the agencies spend, by service, in the order of the agencies; services in order of first appearance. */
export interface SpendByService {
  readonly agencies: readonly string[];
  readonly services: ReadonlyMap<string, readonly number[]>;
}

/** What a proposal saves before anything is taken off it. */
export interface FullSaving {
  /** In its first, second, ... year of effect. */
  readonly values: readonly number[];
  /** By agency, in the order of the agencies. */
  readonly shares: readonly number[];
}

/** A way of saving: what a proposal of it must say, and what it comes to at full effect. `Own` is what it alone asks. */
export interface ProposalLever<Own = unknown> {
  readonly id: string;
  /** What the pane calls it, and a sentence about it. */
  readonly title: string;
  readonly hint: string;
  readonly fields: Fields<Own>;
  /** Whose prices its saving is in: the proposal's own, or those of spending. */
  readonly pricesOf: "proposal" | "spend";
  /** Throws `FieldProblems` for what its fields cannot tell one by one. */
  readonly check: (own: Own, spend: SpendByService, path: string) => void;
  readonly fullSaving: (own: Own, spend: SpendByService) => FullSaving;
  /** The grants whose ring-fence a proposal of it removes. */
  readonly frees: (own: Own) => readonly string[];
}

/** A lever for the list of levers: its own fields are read by its own table, so what it is given is what it asks. */
export function asLever<Own>(lever: ProposalLever<Own>): ProposalLever {
  return lever as ProposalLever;
}
