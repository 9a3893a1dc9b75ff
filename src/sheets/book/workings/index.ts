export { FIRST_YEAR_COLUMN, leaving } from "./band";
export type { BandCells } from "./band";
export { shareOf } from "./set-up";
export type { Sources } from "./sources";
export { writeWorkings } from "./write";
export type { WorkingsCells } from "./write";
