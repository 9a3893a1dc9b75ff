export type { Common } from "./rows";
export { putBand } from "./write";
export type { BandCells } from "./write";
