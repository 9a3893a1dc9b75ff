export { withChoice } from "./choice";
export { SECTIONS } from "./draft";
export type { BookDraft, Pasting, Section } from "./draft";
export { toldByTables, withFirstProposals } from "./first-proposals";
export { withTables } from "./from-tables";
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
export { withAgency } from "../../../reading";
export { fieldIdOf, pathText } from "./path";
export type { Path } from "./path";
export * from "./place";
export { lacking, problemsOf, unitOf, warningsOf } from "./problems";
export type { DraftProblem } from "./problems";
export * from "./proposals";
export { agencyNamed, withSavingsList } from "./savings-list";
export * from "./scenarios";
export { figuresIn, showFinancialYear, textOf, valueTyped } from "./typed";
