export { writeSheet } from "./new-sheet";
export type { Surroundings } from "./feature";
export { headingsOf } from "./features/tables";
