export { poolGeneral } from "./pool-general";
export type { GeneralAnswer, GeneralProblem, MatchRule } from "./problem";
