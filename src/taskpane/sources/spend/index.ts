export { spend } from "./spend";
