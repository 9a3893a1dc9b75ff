export { BY_YEAR } from "./by-year";
export type { ByYear } from "./by-year";
export { GRANT_FIELDS, MODES, POOL_ADMINISTRATION } from "./grant";
export type { FreedomTerms, GrantTerms } from "./grant";
export type { EarmarkTerms } from "./parts";
export { SERVICE_FIELDS } from "./service";
export type { ServiceTerms } from "./service";
export type { Mode } from "../rules";
