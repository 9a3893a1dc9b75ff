import type { BaseBudget, Choices, Locks, SourceFacts } from "../../model/book";
import type { BaseBudgetCells } from "../base-budget";
import type { CheckCells } from "../checks";
import type { CostCells } from "../costs";
import type { HeadlineCell, PlannedSheet } from "../draft";
import type { FinishedLever, LeverCells } from "../levers";
import type { PlaceCells } from "../place";
import type { RegisterCells } from "../proposals";
import type { ScenarioCells } from "../scenarios";
import type { ScheduleCells } from "../schedule";
import type { SummaryCells } from "../summary";
import type { LiveTable } from "../tables";
import type { ValueCells } from "../value";
import type { WorkingsCells } from "../workings";
import type { YearsCells } from "../years";
import type { BookSheetNames } from "./names";

/** What the sheets of a book are written with beside it. */
export interface BookWriting {
  readonly names: BookSheetNames;
  /** Of the agencies whose gap the book does not give. */
  readonly baseBudget: BaseBudget;
  readonly choices: Choices;
  /** What is kept of locked scenarios, by their ids. */
  readonly locks: Locks;
  /** What the tables held that spending and grants are read from, live; null or without a kind: its figures are typed. */
  readonly facts: SourceFacts | null;
}

/** The sheets of a book, and where on them is what. */
export interface BookPlan {
  readonly sheets: readonly PlannedSheet[];
  /** Figures for the pane to show: those of the Summary, then those of levers. */
  readonly headlines: readonly HeadlineCell[];
  readonly cells: BookCells;
  /** The kinds of tables that formulas read live. A table that is chosen, but that no proposal is worked out from, is read by none. */
  readonly reads: readonly LiveTable[];
  /** Those of the levers with a sheet of their own that the book has something to say on. */
  readonly levers: readonly FinishedLever[];
}

export interface BookCells extends LeverCells {
  readonly place: PlaceCells;
  readonly base: BaseBudgetCells;
  readonly proposals: RegisterCells;
  readonly costs: CostCells;
  readonly scenarios: ScenarioCells;
  readonly workings: WorkingsCells;
  readonly value: ValueCells;
  readonly years: YearsCells;
  readonly schedule: ScheduleCells;
  readonly checks: CheckCells;
  readonly summary: SummaryCells;
}
