export {
  address,
  cellOf,
  columnLetters,
  quotedSheet,
  parseAddress,
  readableAddress,
  reference,
} from "./address";
export type { Box, SheetBox } from "./address";
export { conditionsText } from "./facts";
export type { GrantFact, SourceColumn, SourceFacts, UnitConversion } from "./facts";
export type { HeadlineKey } from "./headlines";
export { planScenario } from "./plan";
export type { ScenarioPlan } from "./plan";
export { lineOf, outsideFormula, PROOF_LINES, proofFormulas } from "./proof";
export type { ProofCells } from "./proof-cells";
export { readLevers } from "./read-back";
export { sheetFormats, sheetFormulas, sheetSize } from "./sheet";
export type { CellContent, PlannedBlock, PlannedSheet, PlannedSpill, StyleKind } from "./sheet";
export type { HeadlineCell } from "./summary";
export { poundsIn } from "./units";
