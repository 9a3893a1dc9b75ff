export { grants } from "./grants";
