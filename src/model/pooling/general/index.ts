export { poolGeneral, poolGeneralYears } from "./pool-general";
export type {
  GeneralAnswer,
  GeneralProblem,
  GeneralYear,
  GeneralYearAnswer,
  GeneralYearsAnswer,
  MatchRule,
} from "./problem";
export { mostMatch } from "./without-match";
