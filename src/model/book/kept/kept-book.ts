import type { JsonRecord } from "../../json";
import type { SourceChoice } from "../source-choice";

export type { Json, JsonRecord } from "../../json";

/**
 * A book as it is filled in: plain JSON of format 1, field by field as the field tables name them. `readBook` says what is wrong
 * with it, each with its path.
 */
export type BookJson = JsonRecord;

/** What the user chose to look at: scenarios by their ids, and a year. Null: nothing of their own. */
export interface Choices {
  readonly shown: string | null;
  readonly compared: string | null;
  readonly gapYear: number | null;
}

export const NO_CHOICES: Choices = { shown: null, compared: null, gapYear: null };

/** What a workbook keeps of its book. The visible cells are the truth: what is read back takes its figures from them. */
export interface KeptBook {
  readonly book: BookJson;
  /** What each agency would spend and could spend; `readBaseBudget` says what is wrong with it. */
  readonly baseBudget: readonly JsonRecord[];
  readonly choices: Choices;
  /** The tables that spending and grants of the book are read from, by kind of source: spend, grants. */
  readonly sources: Readonly<Record<string, SourceChoice>>;
}
