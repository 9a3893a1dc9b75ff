export { caseloadOverlap, MOST_CASELOADS } from "./caseload-overlap";
export type { Caseload, CaseloadOverlap, Part } from "./caseload-overlap";
export { effectiveProviders, servicesSpread } from "./effective-providers";
export type { ServiceSpread } from "./effective-providers";
export { shownOverlap } from "./shown-overlap";
export type { ShownOverlap } from "./shown-overlap";
