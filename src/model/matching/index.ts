export type { Evidence, Weighed } from "./evidence";
export { isWithheld, matchNames, nameParts } from "./organisations";
export type { NameAt, NameMatches, NamePair } from "./organisations";
export { matchRecords } from "./records";
export type { Field, FieldKind, RecordList, RecordMatches, RecordPair } from "./records";
