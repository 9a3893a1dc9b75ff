export { conversionsOf, inPlaceUnit, putConversions } from "./conversions";
export type { Conversions, VisibleConversions } from "./conversions";
export type { CountLayout } from "./count";
export { readTables } from "./read";
export type { LiveGrants, LiveTable, TablesRead } from "./read";
export type { Spending } from "./spending";
