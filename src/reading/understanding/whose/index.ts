export { namesOneBody } from "./body-name";
export { coversOf } from "./covers";
export type { Cover } from "./covers";
export { whoseTable } from "./whose";
export type { KnownWhose } from "./whose";
