export { conversionsOf, inPlaceUnit, putConversions } from "./conversions";
export type { Conversions, VisibleConversions } from "./conversions";
export type { CountLayout } from "./count";
export { hasOnce } from "./once";
export type { OnceCells } from "./once";
export { readTables } from "./read";
export type { LiveGrants, LiveTable, TablesRead } from "./read";
export type { Spending } from "./spending";
