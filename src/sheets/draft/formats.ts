export { moneyFormat } from "../../model/wording";

export const SHARE_FORMAT = "0.0%";
export const WHOLE_FORMAT = "0";
export const VALUE_FORMAT = "0.00";
/** Of a price of a pound, in which values may be added up: with as many decimals as it has, up to four. */
export const PRICE_FORMAT = "0.00##";
