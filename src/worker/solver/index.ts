export { loadSolver, modelData, OPTIONS } from "./solver";
export type { Progress, Solve } from "./solver";
