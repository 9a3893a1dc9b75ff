export { duplication } from "./as-typed";
export { writeDuplication } from "./write";
export type { DuplicationCells } from "./write";
