export { isCodeBeside } from "./code-and-name";
export {
  UNIT_RANK,
  WEAK_RANK,
  amountRank,
  besideMeasures,
  isElimination,
  isFinancing,
  isIncomeLine,
  isMeasure,
  isNoMoney,
  isOfWhich,
  isPartOfCost,
  isStep,
  isVariance,
  measureIn,
  saysStep,
} from "./money-words";
export {
  YEARS_AFTER,
  YEARS_BEFORE,
  areYearEnds,
  isAgencyName,
  isMonth,
  isRemark,
  isServiceName,
  namesPartOfBody,
  namesPerson,
  yearIn,
} from "./name-words";
export { isPlace } from "./places";
export {
  isAboutFigures,
  isOfTable,
  isTableWord,
  trimmedOfTableWords,
  untilTableWord,
  withoutTableWords,
} from "./title-words";
