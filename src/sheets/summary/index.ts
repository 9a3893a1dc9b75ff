export { warningFormula } from "./checks";
export type { PlannedHeadline, PlannedSentence } from "./finding";
export { CHECKS_HOLD } from "./headlines";
export { writeSummary } from "./write";
export type { HeadlineCell } from "./write";
