export { count } from "./lever";
