export { fault, ModelFault } from "./fault";
export { invalid, ModelProblem, noAnswer } from "./problem";
export type { ProblemPlace } from "./problem";
export { mustBeShare } from "./share";
