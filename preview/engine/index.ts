export { univerEngine } from "./univer";
export type { UniverParts } from "./univer";
