export { namesComparer } from "./comparer";
export { matchNames } from "./match";
export type { NameAt, NameMatches, NamePair } from "./match";
export { isWithheld } from "./withheld";
