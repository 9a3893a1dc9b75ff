export { linesSheet } from "./lever";
