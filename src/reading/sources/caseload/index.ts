export type { CaseloadReading, ListedCaseload } from "./read";
export { caseload } from "./source";
