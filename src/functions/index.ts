export { associateFunctions } from "./associate";
export type { CustomFunctionsRuntime } from "./associate";
export { catalogue, themes } from "./catalogue";
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
export { countingMapEntry } from "./duplication";
export { invoke, invokeEntry } from "./invoke";
export type { FunctionOutcome } from "./invoke";
export { functionsJson } from "./metadata";
export { fullName, NAMESPACE } from "./namespace";
export {
  grantPriceEntry,
  hasRemovalOrder,
  needPriceEntry,
  poolAllocationEntry,
  poolExplainEntry,
  poolGainEntry,
  poolSummaryEntry,
  removalOrderEntry,
  strandedEntry,
  unmetEntry,
} from "./pooling";
