export { openFile } from "./open";
export type { OpenedFile } from "./open";
export { FileProblem } from "./problem";
export type { FileProblemKind } from "./problem";
