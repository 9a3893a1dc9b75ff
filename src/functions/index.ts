export { associateFunctions } from "./associate";
export type { CustomFunctionsRuntime } from "./associate";
export { catalogue, themes } from "./catalogue";
export { excelErrorIn } from "./cells";
export type { CellArgument, CellValue, Parameter } from "./cells";
export { rowLabelled } from "./define";
export type {
  Example,
  FunctionEntry,
  OptionalNames,
  Parameters,
  Refusal,
  RequiredNames,
  Theme,
} from "./define";
export {
  convergenceSavingEntry,
  countingMapEntry,
  duplicationSavingEntry,
  stepReleaseEntry,
} from "./duplication";
export { invoke, invokeEntry } from "./invoke";
export type { FunctionOutcome } from "./invoke";
export { functionsJson } from "./metadata";
export { fullName, NAMESPACE } from "./namespace";
export {
  blockingEntry,
  floorShortfallEntry,
  grantPriceEntry,
  needPriceEntry,
  poolAllocationEntry,
  poolCashEntry,
  poolExplainEntry,
  poolGainEntry,
  poolSummaryEntry,
  poolYearsEntry,
  removalOrderEntry,
  ringFenceValueEntry,
  strandedEntry,
  unmetEntry,
} from "./pooling";
