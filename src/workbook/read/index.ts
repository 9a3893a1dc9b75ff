export { hasStop, note, stop, stopsFirst } from "./findings";
export { readGrantsTable } from "./grants";
export { placeLabel, readTables, usedPart } from "./locate";
export { isTick } from "./permitted";
export { grantsRequest, readSources, spendRequest } from "./sources";
export type { SourcesReading } from "./sources";
export { readSpendTable } from "./spend";
export { unitOf } from "./unit";
