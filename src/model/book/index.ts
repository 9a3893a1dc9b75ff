export { conditionsText, CONDITIONS_JOINT } from "./facts";
export type { GrantFact, SourceColumn, SourceFacts, UnitConversion } from "./facts";
export { leverProblems } from "./levers";
export { LONGEST_SHEET_TITLE, scenarioNameProblem } from "./name";
export { settingsOf } from "./scenario";
export type { GrantsChoice, Place, Scenario, SpendChoice } from "./scenario";
export { checksum, parseScenario, serialiseScenario } from "./stored";
export type { ParsedScenario, StoredScenario } from "./stored";
export { poundsIn } from "./units";
