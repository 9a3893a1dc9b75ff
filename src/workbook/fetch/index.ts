export { fetchTables, tablesGone } from "./fetch-tables";
export { fetchBook } from "./fetch-book";
export { finder, selectedAddress } from "./find-tables";
export { movedColumns } from "./moved-columns";
export { readSource, readSources } from "./read-sources";
