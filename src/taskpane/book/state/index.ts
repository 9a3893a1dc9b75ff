export { bookInText, bookText, draftFrom } from "./as-json";
export { withChoice } from "./choice";
export { equalShares } from "./equal-shares";
export * from "./budgets";
export * from "./changed-grants";
export type { DraftProblem } from "./draft-problem";
export { SECTIONS } from "./draft";
export type { BookDraft, Pasting, Section } from "./draft";
export { isAsHeld, valueAt, withValueAt } from "./filled";
export type { Filled } from "./filled";
export { toldByTables, withFirstProposals } from "./first-proposals";
export { withTables } from "./from-tables";
export * from "./grants";
export * from "./groups";
export {
  convergesNothingYet,
  endingDuplicationIn,
  endsDuplication,
  ideasNamed,
  savesNothingYet,
  withIdea,
} from "./idea";
export type { Idea, UnitCostFound } from "./idea";
export * from "./indices";
export { bodiesMissing, estateOf, withBuildings, withProof, withKept, withTeams } from "./estate";
export { lineName, withLine } from "./lines";
export { lockAt, withLock, withoutLock } from "./locks";
export { hasMinimums, needsOf, weightAt, withSpendingNow, withWeight } from "./needs";
export type { Weight } from "./needs";
export { isSpendingNow, spendingNow, withAgency } from "../../../reading";
export { fieldIdOf, pathText } from "./path";
export type { Path } from "./path";
export * from "./place";
export { lacking, problemsOf, unitOf, warningsOf, wrongAt } from "./problems";
export * from "./proposals";
export { isNamedHere, withGrantNamed, withServiceNamed } from "./renamed";
export { agencyNamed, withSavingsList } from "./savings-list";
export * from "./scenarios";
export * from "./tables";
export { figuresIn, showFinancialYear, textOf, valueTyped } from "./typed";
