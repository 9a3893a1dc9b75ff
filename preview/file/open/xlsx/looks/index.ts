export { layoutReader } from "./layout";
export type { LayoutReader } from "./layout";
export { looksOf } from "./looks";
