export { readUnitCosts } from "./read-sheet";
export type { UnitCostSheet } from "./read-sheet";
export { codeKey } from "./unit-cost";
export type { SheetCell, SheetFinding, UnitCost } from "./unit-cost";
