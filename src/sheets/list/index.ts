export { planList } from "./list";
export type { PlannedList } from "./list";
