export { isCodeBeside } from "./code-and-name";
export { isKindOfBudget, isOtherPart, isPartOfCost } from "./cost-words";
export {
  UNIT_RANK,
  WEAK_RANK,
  amountRank,
  besideMeasures,
  isElimination,
  isIncomeLine,
  isMeasure,
  isOfWhich,
  isStep,
  isVariance,
  measureIn,
  saysStep,
} from "./money-words";
export { countsSurely, isMark, isNoMoney } from "./no-money-words";
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
  namesPerson,
  yearIn,
} from "./name-words";
export { isPlace, isRegion, namesRegion } from "./places";
export {
  isAboutFigures,
  isOfTable,
  isTableWord,
  speaksOfSpending,
  trimmedOfTableWords,
  untilTableWord,
  withoutTableWords,
} from "./title-words";
export { besidePrices, differInPrices, isInOtherPrices } from "./prices";
