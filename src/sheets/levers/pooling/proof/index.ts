export type { ProofCells } from "./cells";
export { allowanceFormula, lineOf, outsideFormula, PROOF_LINES, proofFormulas } from "./proof";
export type { ProofLine } from "./proof";
