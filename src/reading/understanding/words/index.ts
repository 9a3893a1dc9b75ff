export { isCodeBeside } from "./code-and-name";
export {
  UNIT_RANK,
  WEAK_RANK,
  amountRank,
  besideMeasures,
  isElimination,
  isFinancing,
  isIncomeLine,
  isKindOfBudget,
  isMeasure,
  isNoMoney,
  isOfWhich,
  isOtherPart,
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
  tierOf,
  yearIn,
} from "./name-words";
export { isPlace, isRegion, namesRegion } from "./places";
export {
  isAboutFigures,
  isOfTable,
  isTableWord,
  trimmedOfTableWords,
  untilTableWord,
  withoutTableWords,
} from "./title-words";
