export type { FoundTable, ToSetOut } from "./found-table";
export { foundTables } from "./found-tables";
export type { ServiceGroup } from "./service-groups";
