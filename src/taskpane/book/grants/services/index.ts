export { Services } from "./services";
