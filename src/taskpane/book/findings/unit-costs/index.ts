export { UnitCosts } from "./unit-costs";
