export { rules } from "./lever";
