import { converge } from "./converge";
import { duplication } from "./duplication";
import { estate } from "./estate";
import type { ProposalLever } from "./lever";
import { pooling } from "./pooling";
import { redesign } from "./redesign";
import { reorganise } from "./reorganise";
import { share } from "./share";
import { typed } from "./typed";

export type { FullSaving, ProposalLever, SpendByService } from "./lever";
export { mustBeAgencies, mustBeAgency } from "./names";
export { mustAddUpToOne } from "./shares";

/** The ways of saving that a proposal can have; one more is one file and one line here. */
export const proposalLevers: readonly ProposalLever[] = [
  typed,
  duplication,
  converge,
  share,
  reorganise,
  redesign,
  estate,
  pooling,
];

/** A lever by its id, which was checked when the proposal was read. */
export function proposalLever(id: string): ProposalLever {
  return proposalLevers.find((lever) => lever.id === id)!;
}
