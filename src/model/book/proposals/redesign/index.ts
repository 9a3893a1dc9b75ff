export { redesign } from "./redesign";
