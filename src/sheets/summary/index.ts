export { writeSummary } from "./write";
export type { HeadlineCell } from "./write";
