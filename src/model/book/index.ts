export { conditionsText, CONDITIONS_JOINT } from "./facts";
export type { GrantFact, SourceColumn, SourceFacts } from "./facts";
export { leverProblems } from "./levers";
export { LONGEST_SHEET_TITLE, scenarioNameProblem } from "./name";
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
export * from "./settings";
