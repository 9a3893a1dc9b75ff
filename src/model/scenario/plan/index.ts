export {
  address,
  cellOf,
  columnLetters,
  quotedSheet,
  parseAddress,
  readableAddress,
  reference,
  type Box,
  type SheetBox,
} from "./address";
export { conditionsText } from "./facts";
export type { GrantFact, SourceColumn, SourceFacts, UnitConversion } from "./facts";
export type { HeadlineKey } from "./headlines";
export { planScenario, type ScenarioPlan } from "./plan";
export { lineOf, outsideFormula, PROOF_LINES, proofFormulas } from "./proof";
export type { ProofCells } from "./proof-cells";
export { readLevers } from "./read-back";
export {
  sheetFormats,
  sheetFormulas,
  sheetSize,
  type CellContent,
  type PlannedBlock,
  type PlannedSheet,
  type PlannedSpill,
  type StyleKind,
} from "./sheet";
export type { HeadlineCell } from "./summary";
export { poundsIn } from "./units";
