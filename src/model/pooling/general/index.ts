export { poolGeneralYears } from "./pool-general";
export { isFlow } from "./question";
export type { GeneralYear, GeneralYearAnswer, GeneralYearsAnswer, MatchRule } from "./question";
export { mostMatch } from "./without-match";
