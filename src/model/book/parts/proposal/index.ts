export { AVOIDED } from "./agreeing";
export { CARRIED } from "./carried";
export type { Carried, Effect } from "./carried";
export { PROPOSAL, proposalFields } from "./proposal";
export type { Proposal } from "./proposal";
