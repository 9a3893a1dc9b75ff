export { FAULT, invalid, ModelProblem, noAnswer } from "./problem";
export type { ProblemPlace } from "./problem";
export { mustBeShare } from "./share";
