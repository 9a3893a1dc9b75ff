export { Needs } from "./needs";
