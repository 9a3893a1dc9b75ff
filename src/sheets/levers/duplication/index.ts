export { duplication } from "./lever";
