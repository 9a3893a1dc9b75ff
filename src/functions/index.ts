export { associateFunctions } from "./associate";
export type { CustomFunctionsRuntime } from "./associate";
export { catalogue } from "./catalogue";
export type { Example, FunctionEntry, NativeTwin, Refusal } from "./catalogue";
export type { CellArgument, CellValue, Parameter } from "./cells";
export { invoke } from "./invoke";
export type { FunctionOutcome } from "./invoke";
export { functionsJson } from "./metadata";
export { fullName, NAMESPACE } from "./namespace";
