export type { PlaceCells } from "./cells";
export { writePlace } from "./write";
