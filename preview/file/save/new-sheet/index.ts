export { writeSheet } from "./new-sheet";
export type { Surroundings } from "./feature";
export { headingsOf } from "./features/tables";
export { filterNames } from "./features/filter";
export { pageNames } from "./features/page-layout";
export { isWritable } from "./features/chart-xml";
export { ruleRefusal } from "./features/conditional-formats";
