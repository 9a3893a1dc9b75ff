export type { YearPrices } from "./answer";
export { strandedReaches } from "./blocking";
export { freeEach } from "./free-each";
export { bestFlow, bestValue } from "./solve";
