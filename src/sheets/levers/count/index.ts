export { writeCount } from "./count";
export type { CountLayout } from "./count";
