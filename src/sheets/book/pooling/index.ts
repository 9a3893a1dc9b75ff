export { checksOfPooling } from "./checks";
export type { PoolingLayout as PoolingCells } from "./layout";
export { SPENDING_NOW } from "./question";
export { writePooling } from "./write";
