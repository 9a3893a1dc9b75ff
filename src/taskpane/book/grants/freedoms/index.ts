export { Freedoms } from "./freedoms";
