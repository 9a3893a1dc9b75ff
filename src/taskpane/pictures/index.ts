export { Pictures } from "./pictures";
