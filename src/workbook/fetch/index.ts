export { findTables } from "./find-tables";
export { readSource, readSources } from "./read-sources";
