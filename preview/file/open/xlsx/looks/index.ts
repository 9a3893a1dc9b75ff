export { cellLooks } from "./looks";
export { coloursOf } from "./colours";
export { layoutReader } from "./layout";
export type { LayoutReader } from "./layout";
