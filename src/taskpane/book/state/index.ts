export { withChoice } from "./choice";
export * from "./budgets";
export { SECTIONS } from "./draft";
export type { DraftProblem } from "./draft-problem";
export type { BookDraft, Pasting, Section } from "./draft";
export { valueAt, withValueAt } from "./filled";
export type { Filled } from "./filled";
export { toldByTables, withFirstProposals } from "./first-proposals";
export { withTables } from "./from-tables";
export * from "./groups";
export * from "./indices";
export { needsOf, weightAt, withSpendingNow, withWeight } from "./needs";
export type { Weight } from "./needs";
export {
  at,
  isJsonRecord,
  listAt,
  numberAt,
  put,
  recordAt,
  recordsAt,
  textAt,
  textsAt,
} from "../../../model/json";
export { isSpendingNow, spendingNow, withAgency } from "../../../reading";
export { fieldIdOf, pathText } from "./path";
export type { Path } from "./path";
export * from "./place";
export { lacking, problemsOf, unitOf, warningsOf } from "./problems";
export * from "./proposals";
export { agencyNamed, withSavingsList } from "./savings-list";
export * from "./scenarios";
export * from "./tables";
export { figuresIn, showFinancialYear, textOf, valueTyped } from "./typed";
