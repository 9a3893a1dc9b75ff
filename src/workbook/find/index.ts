export { findTables } from "./find-tables";
