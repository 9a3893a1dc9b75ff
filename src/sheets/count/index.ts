export { layOutCount, writeCount } from "./count";
export type { CountLayout } from "./count";
export { headlineOfCount, SPEND_SHAPES } from "./headline";
