export { isGroupColumn } from "./group-column";
export { namesIn, namesOf, readLines } from "./lines";
export type { LinesRead, Names } from "./lines";
export { MOST_SIDES, MOST_VALUES, namesGiven, namesUnder, spendingAmong } from "./sides";
