export { planExample } from "./example";
export { planList } from "./list";
export type { PlannedList, TableToList } from "./list";
