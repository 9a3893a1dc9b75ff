export { useAsDeflators } from "./deflators";
export { grantsOnSide, ON_ITS_SIDE } from "./grants-on-side";
export { areNamesOfGrants, saysWhoPutsIn, whyNoAwards } from "./no-awards";
export { areContracts, whyNoSpending } from "./no-spending";
export { speaksOfSavings } from "./savings";
export { areUnitPrices } from "./unit-prices";
