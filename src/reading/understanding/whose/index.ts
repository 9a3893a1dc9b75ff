export { namesOneBody } from "./body-name";
export { coversOf, unitOfCovers } from "./covers";
export type { Cover } from "./covers";
export { whoseTable } from "./whose";
export type { KnownWhose } from "./whose";
