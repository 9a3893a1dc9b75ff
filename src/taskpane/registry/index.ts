export { ofBook, readingOf } from "./source";
export type { BesidesProps, PaneSource, SetOutProps } from "./source";
export type { Readings, SourceReading } from "../../reading";
