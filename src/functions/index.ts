export { associateFunctions } from "./associate";
export type { CustomFunctionsRuntime } from "./associate";
export { catalogue, functionsOf, questionOf, themes } from "./catalogue";
export type { Example, FunctionEntry, Refusal } from "./catalogue";
export {
  blockingEntry,
  countingMapEntry,
  duplicationSavingEntry,
  grantPriceEntry,
  needPriceEntry,
  poolAllocationEntry,
  poolExplainEntry,
  poolGainEntry,
  poolSummaryEntry,
  removalOrderEntry,
  ringFenceValueEntry,
  strandedEntry,
  unmetEntry,
} from "./catalogue";
export { excelErrorIn } from "./cells";
export type { CellArgument, CellValue, Parameter } from "./cells";
export { invoke } from "./invoke";
export type { FunctionOutcome } from "./invoke";
export { functionsJson } from "./metadata";
export { fullName, NAMESPACE } from "./namespace";
export type { NativeTwin } from "./twins";
