import type { Unit } from "../../model/wording";
import type { Finding } from "../findings";

/** How the amounts by year are meant: what is added in each year, or what is saved in each year. */
export type ListFigures = "increments" | "cumulative";
/** How a saving is written: below 0, as budget reports do in brackets, or above. */
export type ListSavings = "brackets" | "plain";

/** What the user said of a list. */
export interface ListAnswers {
  readonly figures?: ListFigures | null;
  readonly savings?: ListSavings | null;
}

/** A savings list of a council's own, as its rows were pasted. */
export interface SavingsList {
  /** None while a question is open. */
  readonly lines: readonly SavingsLine[];
  /** Null where it cannot be told and was not said, and where there are no amounts by year. */
  readonly figures: ListFigures | null;
  readonly savings: ListSavings | null;
  /** What must be said before the lines can be read. */
  readonly asks: readonly ("figures" | "savings")[];
  /** The years of its columns of amounts; none where it has full-year figures only. */
  readonly years: readonly number[];
  /** The unit of its amounts; null where it says none. */
  readonly unit: Unit | null;
  readonly findings: readonly Finding[];
}

/** One saving. */
export interface SavingsLine {
  readonly reference: string;
  readonly title: string;
  /** The directorate, service or body, from its column or from the heading above its rows; "" where there is none. */
  readonly agency: string;
  readonly owner: string;
  /** The first financial year in which it saves; null where the list does not say. */
  readonly start: number | null;
  /** The saving, not the increase, in its first, second, ... year; the last goes on. */
  readonly amounts: readonly number[];
}
