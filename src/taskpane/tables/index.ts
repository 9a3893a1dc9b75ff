export {
  chosenTable,
  leftOut,
  needsSetOut,
  nothingSaid,
  sourceAnswer,
  sourcesChosen,
  withProposals,
} from "./answers";
export type { Answers, SourceAnswer } from "./answers";
export { asksShown, stillAsked } from "./asks";
export { sourceChoice, sourcesOf } from "./choices";
export { mappingRoles } from "./mapping";
export { bodiesNotCounted } from "./other-bodies";
export { isPieceOf, sayingToPieces } from "./pieces";
export { choosing, choosingRows, ofOneAgency, pointedAt, saidOf, saying, tableChosen } from "./said";
export type { Part } from "./said";
export { sourceProblems } from "./source-problems";
export { sameMoney } from "./same-money";
export { tableProblems } from "./table-problems";
export { agencyProposed, agencyTogether, asksUnit, tablesTogether, unitsMissing } from "./together";
