export { once } from "./lever";
