export { namesIn, planShareable } from "./plan";
export type { ShareablePlan } from "./plan";
