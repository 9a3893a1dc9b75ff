export type { OnceCells, PeopleCells } from "./cells";
export { hasOnce, writeOnce } from "./write";
