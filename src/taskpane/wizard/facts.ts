import { placeFacts } from "../registry";
import type { Registry } from "../registry";
import type { PaneState } from "./state";
import type { StepFacts } from "./steps";

/** What the answers are checked against, as the pane knows it now. */
export function factsOf(state: PaneState, { sources }: Registry): StepFacts {
  return {
    ...state,
    place: placeFacts(state.readings, sources),
    otherNames: state.saved.map(({ scenario }) => scenario.name).filter((name) => name !== state.changing),
  };
}
