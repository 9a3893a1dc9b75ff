export { internalRateOfReturn } from "./internal-rate";
