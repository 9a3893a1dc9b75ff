export type { SummaryCells } from "./cells";
export { writeSummary } from "./write";
