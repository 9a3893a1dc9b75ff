/** The door to what becomes of formulas in a copy for people without the add-in: it needs every function in ordinary Excel, and is loaded when one is made. */
export { namesIn, planShareable } from "./shareable";
export type { ShareablePlan } from "./shareable";
