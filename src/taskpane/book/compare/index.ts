export { Compare } from "./compare";
