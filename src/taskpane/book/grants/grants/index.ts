export { Grants } from "./grants";
