export { putTogether } from "./put-together";
export type { ServiceTotals } from "./put-together";
export { checkOfGroups, writeGrouped } from "./sheet";
export type { GroupedLayout } from "./sheet";
