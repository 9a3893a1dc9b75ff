export { costs } from "./costs";
export { duplication } from "./duplication";
export { agencies, gaps, groups, place, priceLevels, rates } from "./place";
export type { Reading } from "./reading";
export { register } from "./register";
export { scenarios } from "./scenarios";
export { seen } from "./seen";
export type { Seen, SheetNow } from "./seen";
