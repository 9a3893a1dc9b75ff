export { leverProblems } from "./levers";
export { scenarioNameProblem, sheetNames } from "./name";
export type { SheetKey, SheetNames } from "./name";
export { nameKey } from "../names";
export * from "./plan";
export type {
  DuplicationLevers,
  GrantsChoice,
  Place,
  PoolingLevers,
  Scenario,
  SpendChoice,
} from "./scenario";
export { checksum, parseScenario, serialiseScenario } from "./stored";
export type { ParsedScenario, StoredScenario } from "./stored";
