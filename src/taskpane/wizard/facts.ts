import { sharedServices } from "../../model/duplication";
import type { Readings } from "./scenario";
import type { PaneState } from "./state";
import type { StepFacts } from "./steps";

/** Names of the services for which more than one agency pays. */
export function sharedNames({ spend }: Pick<PaneState, "spend">): readonly string[] {
  if (spend === null) return [];
  return sharedServices(spend.count).map(({ service }) => service);
}

/** What the answers are held against, as the pane knows it now. */
export function factsOf(state: PaneState): StepFacts {
  return {
    ...state,
    shared: sharedNames(state),
    otherNames: state.saved.map(({ scenario }) => scenario.name).filter((name) => name !== state.changing),
  };
}

/** What the answers are applied to, as the pane has read it. */
export function readingsOf(state: PaneState): Readings {
  return {
    services: state.spend?.services ?? [],
    shared: sharedNames(state),
    grants: state.grants?.grants.map(({ grant }) => grant) ?? [],
  };
}
