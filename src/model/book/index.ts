export { conditionsText, CONDITIONS_JOINT } from "./facts";
export type { GrantFact, SourceColumn, SourceFacts, UnitConversion } from "./facts";
export { leverProblems } from "./levers";
export { LONGEST_SHEET_TITLE, scenarioNameProblem } from "./name";
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
export { poundsIn } from "./units";
export { duplicationSettings, poolingSettings } from "./settings/field";
export type { LeverSettings, SettingField } from "./settings/field";
