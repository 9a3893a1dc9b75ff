export { teams } from "./teams";
