export { SourceQuestion } from "./source-question";
export { SourceTables } from "./source-tables";
