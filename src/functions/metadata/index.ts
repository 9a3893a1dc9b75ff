export { functionList, signature } from "./function-list";
export { functionsJson } from "./functions-json";
export type { FunctionMetadata, FunctionsJson, ParameterMetadata } from "./functions-json";
