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

/** The two scenarios that are chosen; where none is, or there is no such any more, the first and one to compare it with. */
export function chosenAmong(
  ids: readonly string[],
  choices: Choices,
): { readonly shown: string; readonly compared: string } {
  const among = (chosen: string | null) => ids.find((id) => id === chosen);
  const shown = among(choices.shown) ?? ids.find((id) => id !== choices.compared) ?? ids[0]!;
  return { shown, compared: among(choices.compared) ?? ids.find((id) => id !== shown) ?? shown };
}

/** What a workbook keeps of its book. The visible cells are the truth: what is read back takes its figures from them. */
export interface KeptBook {
  readonly book: BookJson;
  /** What each agency would spend and could spend; `readBaseBudget` says what is wrong with it. */
  readonly baseBudget: readonly JsonRecord[];
  readonly choices: Choices;
  /** The tables that spending and grants of the book are read from, by kind of source: spend, grants. */
  readonly sources: Readonly<Record<string, SourceChoice>>;
  /** Scenarios that are locked, by their ids; left out where none ever was. */
  readonly locks?: Locks;
}

export type Locks = Readonly<Record<string, Lock>>;

/** What a scenario supposed and came to when it was locked. */
export interface Lock {
  /** The day, such as 2026-11-29. */
  readonly on: string;
  /** The proposals that were on. */
  readonly proposals: readonly string[];
  /** What it said anew of proposals. */
  readonly set: readonly {
    readonly proposal: string;
    readonly field: string;
    readonly value: number | null;
  }[];
  /** How many other things it had of its own: first years of actors, rates, price levels. */
  readonly others: number;
  /** By measure; null where there was no such figure. */
  readonly results: Readonly<Record<string, number | null>>;
}
