export type { RegisterCells } from "./columns";
export type { WorkedOutSaving } from "./worked-out";
export { writeProposals } from "./write";
