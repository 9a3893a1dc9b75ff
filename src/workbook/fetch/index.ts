export { fetchBook } from "./fetch-book";
export { findTables } from "./find-tables";
export { readSource, readSources } from "./read-sources";
