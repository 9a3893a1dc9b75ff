export { Copies } from "./copies";
export { Repair } from "./repair";
