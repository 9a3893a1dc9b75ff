import type { JsonRecord } from "../../json";
import type { SourceChoice } from "../source-choice";

export type { Json, JsonRecord } from "../../json";

/**
 * A book as it is filled in: plain JSON of format 1, field by field as the field tables name them. `readBook` says what is wrong
 * with it, each with its path.
 */
export type BookJson = JsonRecord;

/** What a workbook keeps of its book. The visible cells are the truth: what is read back takes its figures from them. */
export interface KeptBook {
  readonly book: BookJson;
  /** The tables that spending and grants of the book are read from, by kind of source: spend, grants. */
  readonly sources: Readonly<Record<string, SourceChoice>>;
}
