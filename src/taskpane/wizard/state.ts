import type { KeptBook, Scenario } from "../../model/book";
import type { Finding, FoundTable } from "../../reading";
import type { EditedCell, Headline, WriteReview } from "../../workbook";
import type { FieldProblem } from "../answers";
import type { BookDraft } from "../book/state/draft";
import type { Readings, Registry } from "../registry";
import type { Answers } from "./answers";
import { firstAnswers } from "./answers";
import type { StepId } from "./steps";

/** Everything the pane shows, as one value. */
export interface PaneState {
  readonly screen: "start" | "wizard" | "result" | "book" | "held";
  /** What is being done with the workbook now; one thing at a time. */
  readonly work: Work | null;
  /** How much of it is done, from 0 to 1; null where that is not known. */
  readonly progress: number | null;
  /** Why the last thing asked could not be done. */
  readonly trouble: Trouble | null;
  /** That the last thing asked was done, where the screen does not show it otherwise. */
  readonly notice: string | null;
  /** Cells changed since the last write, which taking it back would lose: the question that undo waits for. */
  readonly toLose: readonly EditedCell[] | null;
  readonly saved: readonly SavedScenario[];
  /** The book that the workbook holds. */
  readonly held: HeldBook | null;
  /** The book that is being made or changed, as far as it is. */
  readonly book: BookDraft | null;

  readonly step: StepId;
  readonly answers: Answers;
  /** The name of the saved scenario being changed, or null for a new one. */
  readonly changing: string | null;
  readonly tables: readonly FoundTable[];
  /** Cells that the user pointed at as a table. */
  readonly pointed: readonly string[];
  /** A table the scenario was made from that is no longer there. */
  readonly goneTables: readonly string[];
  /** What the chosen tables hold, as far as they are read. */
  readonly readings: Readings;
  readonly problems: readonly FieldProblem[];
  /** Counts the times Next or Write was refused, so that the page moves to the summary of problems each time. */
  readonly refusals: number;
  readonly review: WriteReview | null;
  /** The user agreed that the cells they changed are replaced. */
  readonly overwriteAgreed: boolean;

  readonly result: Result | null;
  /** What was answered before Cancel was chosen. */
  readonly left: { readonly answers: Answers; readonly changing: string | null } | null;
}

export type Work =
  | "starting"
  | "looking"
  | "settingOut"
  | "reading"
  | "reviewing"
  | "writing"
  | "undoing"
  | "opening";

export interface Trouble {
  readonly message: string;
  readonly address?: string;
}

export interface SavedScenario {
  readonly scenario: Scenario;
  /** Null where its sheets could not be read. */
  readonly headlines: readonly Headline[] | null;
}

/** The book that the workbook holds, as its cells had it when it was read. */
export interface HeldBook {
  readonly kept: KeptBook;
  /** Null where its sheets could not be read. */
  readonly headlines: readonly Headline[] | null;
  readonly readAt: Date;
  /** The sheets may say something else by now. */
  readonly isStale: boolean;
  /** The sheets that this session's write made; null for a book that was only read. */
  readonly sheets: readonly string[] | null;
  /** What in its cells no longer fits. */
  readonly findings: readonly Finding[];
}

export interface Result {
  readonly scenario: Scenario;
  readonly headlines: readonly Headline[];
  /** When they were read from their cells. */
  readonly readAt: Date;
  /** The sheets may say something else by now: cells were changed since, or could not be read again. */
  readonly isStale: boolean;
  /** How many sheets this session's write made; null for a scenario that was only opened. */
  readonly sheetsWritten: number | null;
}

/** The pane as it opens. */
export function firstState({ levers }: Registry): PaneState {
  return {
    screen: "start",
    work: null,
    progress: null,
    trouble: null,
    notice: null,
    toLose: null,
    saved: [],
    held: null,
    book: null,
    step: "tables",
    answers: firstAnswers([], levers),
    changing: null,
    tables: [],
    pointed: [],
    goneTables: [],
    readings: {},
    problems: [],
    refusals: 0,
    review: null,
    overwriteAgreed: false,
    result: null,
    left: null,
  };
}
