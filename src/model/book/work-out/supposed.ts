import type { Discount, PriceLevels, Scenario, SettableField } from "../parts";
import { effectiveStart } from "../starts";
import type { Plan, PlannedProposal } from "./plan";

/** What a scenario supposes of a proposal that is on. */
export interface Supposed extends PlannedProposal {
  readonly savingFactor: number;
  readonly costFactor: number;
  /** The latest of its own start, of what some other fact allows, and of what its actor allows. */
  readonly effectiveStart: number;
}

/** What a scenario supposes of the place. */
export interface SupposedPlace {
  readonly discount: Discount;
  readonly levels: (index: string) => PriceLevels | undefined;
}

/** The proposals that are on, in the order of the list, as the scenario has them. */
export function supposedProposals(plan: Plan, scenario: Scenario): readonly Supposed[] {
  const on = new Set(scenario.on);
  const anew = new Map<string, Map<SettableField, number | null>>();
  for (const { proposal, field, value } of scenario.set) {
    anew.set(proposal, (anew.get(proposal) ?? new Map<SettableField, number | null>()).set(field, value));
  }
  return plan.proposals
    .filter(({ id }) => on.has(id))
    .map((proposal) => {
      const set = Object.fromEntries(anew.get(proposal.id) ?? []);
      const supposed = { savingFactor: 1, costFactor: 1, ...proposal, ...set };
      return { ...supposed, effectiveStart: effectiveStart(plan.book.place, scenario, supposed) };
    });
}

export function supposedPlace({ book: { place } }: Plan, scenario: Scenario): SupposedPlace {
  return {
    discount: scenario.place.discount ?? place.discount,
    levels: (index) => scenario.place.indices.get(index) ?? place.indices.get(index),
  };
}
