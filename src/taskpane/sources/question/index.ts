export { SourceTables } from "./source-tables";
