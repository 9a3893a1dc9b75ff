export { fetchTables } from "./fetch-tables";
export { fetchBook } from "./fetch-book";
export { finder, selectedAddress } from "./find-tables";
export { readSource, readSources } from "./read-sources";
