export { showYears } from "./spans";
export { readYear, showYear } from "./year";
export type { Year, YearKind } from "./year";
