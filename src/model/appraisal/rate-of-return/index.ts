export { internalRateOfReturn, ratesAtNil } from "./internal-rate";
