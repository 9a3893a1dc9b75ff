export { useAsDeflators } from "./deflators";
export { grantsOnSide, ON_ITS_SIDE } from "./grants-on-side";
export { areNamesOfGrants, saysWhoPutsIn, whyNoAwards } from "./no-awards";
export { whyNoSpending } from "./no-spending";
export { areContracts } from "./owned-and-owed";
export { speaksOfSavings } from "./savings";
export { areUnitPrices } from "./unit-prices";
