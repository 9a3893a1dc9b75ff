export { readBack } from "./read-back";
export type { SheetNow } from "./seen";
