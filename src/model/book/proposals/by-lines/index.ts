export { BODY } from "./body";
export { byLines } from "./by-lines";
export type { OfAllLines } from "./by-lines";
