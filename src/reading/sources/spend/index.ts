export type { SpendReading } from "./read";
export type { SpendRoles } from "./roles";
export type { SpendRow } from "./rows";
export { spend } from "./source";
export { AGENCY_WORDS, SERVICE_WORDS } from "./words";
