export { writeChecks } from "./write";
export type { CheckCells } from "./write";
