export { TablesSection } from "./section";
