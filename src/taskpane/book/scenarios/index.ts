export { ScenariosSection } from "./section";
