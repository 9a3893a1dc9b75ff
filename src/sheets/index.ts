export { sheetFormats, sheetFormulas, sheetSize } from "./draft";
export type { CellContent, PlannedSheet, StyleKind } from "./draft";
export type { HeadlineKey } from "./headline-key";
export { sheetName } from "./names";
export { planScenario, sheetOf } from "./plan";
export type { ScenarioPlan } from "./plan";
export { readLevers } from "./read-back";
export type { HeadlineCell } from "./summary";
