export { byName, nameKey, tidyName } from "./name-key";
export { isTotalLabel } from "./total-label";
