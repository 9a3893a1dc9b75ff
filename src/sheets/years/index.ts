export { writeYears } from "./write";
export type { YearsCells } from "./write";
