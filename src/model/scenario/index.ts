export { leverProblems } from "./levers";
export { scenarioNameProblem, sheetNames } from "./name";
export type { SheetKey, SheetNames } from "./name";
export { nameKey } from "../names";
export * from "./plan";
export { settingsOf } from "./scenario";
export type {
  GrantsChoice,
  GrantsRoles,
  Place,
  Scenario,
  SourceChoice,
  SourceRoles,
  SpendChoice,
  SpendRoles,
} from "./scenario";
export { checksum, parseScenario, serialiseScenario } from "./stored";
export type { ParsedScenario, StoredScenario } from "./stored";
