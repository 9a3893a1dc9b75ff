export { byName, nameKey, saysNothing, tidyName } from "./name-key";
export { isTotalLabel } from "./total-label";
