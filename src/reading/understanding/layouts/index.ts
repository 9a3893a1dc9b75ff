export { acrossTable } from "./across-table";
export { grantsTable } from "./grants-table";
export { longTable } from "./long-table";
