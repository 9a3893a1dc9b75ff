export { pooling } from "./as-typed";
export { checksOfPooling } from "./checks";
export type { PoolingLayout as PoolingCells } from "./layout";
export { writePooling } from "./write";
