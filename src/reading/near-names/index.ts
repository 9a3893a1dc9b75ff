export { countedAs, nearServices } from "./across-agencies";
export type { NamedService, NameProposal } from "./across-agencies";
export { nearNames } from "./near-names";
