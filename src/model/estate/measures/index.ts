export { densitySaving, measures } from "./measures";
export type { Measures, Occupied } from "./measures";
