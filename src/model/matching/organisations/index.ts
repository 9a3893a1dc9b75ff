export { namesComparer } from "./comparer";
export { matchNames } from "./match";
export type { NameMatches, NamePair } from "./match";
export type { NameAt } from "./spellings";
export { isWithheld } from "./withheld";
