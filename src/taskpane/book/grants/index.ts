export { GrantsSection } from "./section";
