export { planExample } from "./example";
export { planGrants } from "./grants";
export { planList } from "./list";
export type { PlannedList, TableToList } from "./list";
