export { makeStale } from "./make";
export type { Part } from "./part";
export { ADDIN_FOLDER, previewParts, quickParts, shippedParts } from "./parts";
export { watchParts } from "./watch";
export type { WatchListener } from "./watch";
