export { leaving, PLACE_LINES } from "./band";
export type { BandCells, PlaceLine } from "./band";
export type { Sources } from "./sources";
export { writeWorkings } from "./write";
export type { WorkingsCells } from "./write";
