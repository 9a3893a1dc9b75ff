export { loadSolver, OPTIONS } from "./solver";
export type { Progress, Solve } from "./solver";
