export type { ListedUnitCost, UnitCostsReading } from "./read";
export { unitCosts } from "./source";
