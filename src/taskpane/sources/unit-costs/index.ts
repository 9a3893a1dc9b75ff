export { unitCosts } from "./unit-costs";
