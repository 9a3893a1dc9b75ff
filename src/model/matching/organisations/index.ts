export { namesComparer } from "./comparer";
export { matchNames } from "./match";
export type { NameMatches, NamePair } from "./match";
export { nameParts } from "./name-parts";
export type { NameAt } from "./spellings";
export { isWithheld } from "./withheld";
