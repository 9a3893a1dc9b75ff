export type { OnceCells, PlaceOfCount } from "./cells";
export { hasOnce, writeOnce } from "./write";
