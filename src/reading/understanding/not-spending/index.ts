export { useAsDeflators } from "./deflators";
export { areNamesOfGrants, saysWhoPutsIn, whyNoAwards } from "./no-awards";
export { areContracts, whyNoSpending } from "./no-spending";
export { speaksOfSavings } from "./savings";
export { areUnitPrices } from "./unit-prices";
