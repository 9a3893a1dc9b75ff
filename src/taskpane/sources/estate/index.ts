export { estate } from "./estate";
