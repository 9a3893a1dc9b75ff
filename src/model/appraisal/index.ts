export { discountFactor, presentValue } from "./discount";
