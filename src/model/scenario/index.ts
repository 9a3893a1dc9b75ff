export { leverProblems } from "./levers";
export { scenarioNameProblem, sheetNames, type SheetKey, type SheetNames } from "./name";
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
export {
  checksum,
  parseScenario,
  serialiseScenario,
  type ParsedScenario,
  type StoredScenario,
} from "./stored";
