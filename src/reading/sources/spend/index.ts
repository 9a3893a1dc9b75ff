export type { SpendReading, SpendRoles, SpendRow } from "./read";
export { spend } from "./source";
export { AGENCY_WORDS, SERVICE_WORDS } from "./words";
