export { effectiveStart, startIn } from "./start";
