export { nothingChosen } from "./carried";
export type { RegisterCells } from "./columns";
export { writeProposals } from "./write";
