export { bestFlow, bestValue } from "./solve";
export type { YearPrices } from "./solve";
