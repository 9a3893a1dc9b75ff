export type { Field, FieldKind, RecordList } from "./field";
export { matchRecords } from "./match";
export type { RecordMatches, RecordPair } from "./match";
