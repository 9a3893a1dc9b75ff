import type { KeptBook, SourcesChosen } from "../../model/book";
import type { Finding, FoundTable } from "../../reading";
import type {
  CopyState,
  EditedCell,
  Headline,
  MadeShareable,
  Picture,
  Repaired,
  RestoredLive,
  ShareableReview,
  WriteReview,
} from "../../workbook";
import type { BookDraft } from "../book/state/draft";
import type { FieldProblem } from "../fields";
import type { Readings } from "../registry";
import { nothingSaid } from "../tables";
import type { Answers } from "../tables";

/** Everything the pane shows, as one value. */
export interface PaneState {
  readonly screen: "start" | "book" | "held";
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
  /** The book that the workbook holds. */
  readonly held: HeldBook | null;
  /** The book that is being made or changed, as far as it is. */
  readonly book: BookDraft | null;
  /** Whether Excel refused to keep it in the workbook when that was last tried. */
  readonly isDraftLoose: boolean;
  /** What was last taken out of it, or that it was discarded whole; it can be brought back until something else is changed. */
  readonly removed: Removed | null;
  /** What the last write of this session was made from, which comes back when it is undone. */
  readonly writtenFrom: Draft | null;

  /** What was said of the tables that it reads. */
  readonly answers: Answers;
  readonly tables: readonly FoundTable[];
  /** Cells that the user pointed at as a table. */
  readonly pointed: readonly string[];
  /** The workbook takes no new sheets, as far as was looked. */
  readonly isProtected: boolean;
  /** Sheets that could not be understood when tables were looked for. */
  readonly sheetsNotRead: readonly string[];
  /** Which tables of the draft are not in the workbook any more, as far as was looked: each in a sentence, for these choices. */
  readonly goneOfDraft: { readonly sources: SourcesChosen; readonly sentences: readonly string[] } | null;
  /** A table the book was made from that is no longer there. */
  readonly goneTables: readonly string[];
  /** What the chosen tables hold, as far as they are read. */
  readonly readings: Readings;
  readonly problems: readonly FieldProblem[];
  /** Counts the times Next or Write was refused, so that the page moves to the summary of problems each time. */
  readonly refusals: number;
  readonly review: WriteReview | null;
  /** The user agreed that the cells they changed are replaced. */
  readonly overwriteAgreed: boolean;
  /** The workbook as a copy for people without the add-in, and formulas without an answer. */
  readonly copies: {
    /** As it was last looked at; null where that was not yet, or could not be. */
    readonly state: CopyState | null;
    /** What making it shareable would do: the question that it waits for. */
    readonly review: ShareableReview | null;
    /** What came of it. */
    readonly outcome: CopyOutcome | null;
    readonly repaired: Repaired | null;
  };
}

/** What came of making a workbook shareable, or live again. */
export type CopyOutcome =
  | ({ readonly kind: "made" } & MadeShareable)
  | ({ readonly kind: "restored" } & RestoredLive);

export type Work =
  | "starting"
  | "looking"
  | "settingOut"
  | "reading"
  | "reviewing"
  | "writing"
  | "undoing"
  | "stopping"
  | "takingBack"
  | "opening"
  | "inserting"
  | "sharing"
  | "restoring"
  | "repairing";

/** A book that is being made, with what was said of its tables. */
export interface Draft {
  readonly book: BookDraft;
  readonly answers: Answers;
}

/** The draft as it was before something was taken out of it, and a sentence that says what. */
export interface Removed extends Draft {
  readonly what: string;
}

export interface Trouble {
  readonly message: string;
  readonly address?: string;
}

/** The book that the workbook holds, as its cells had it when it was read. */
export interface HeldBook {
  readonly kept: KeptBook;
  /** Null where its sheets could not be read. */
  readonly headlines: readonly Headline[] | null;
  readonly readAt: Date;
  /** The sheets may say something else by now: cells were changed since, or could not be read again. */
  readonly isStale: boolean;
  /** Excel is still working some of the figures out; they are read again once it has. */
  readonly isAwaited: boolean;
  /** Its charts, as far as their cells could be read. */
  readonly pictures?: readonly Picture[];
  /** The sheets that this session's write made; null for a book that was only read. */
  readonly sheets: readonly string[] | null;
  /** What in its cells no longer fits. */
  readonly findings: readonly Finding[];
  /** Which of its tables are not in the workbook any more, each in a sentence. */
  readonly gone: readonly string[];
}

/** The pane as it opens. */
export const firstState: PaneState = {
  screen: "start",
  work: null,
  progress: null,
  trouble: null,
  notice: null,
  toLose: null,
  held: null,
  book: null,
  isDraftLoose: false,
  removed: null,
  writtenFrom: null,
  answers: nothingSaid,
  tables: [],
  pointed: [],
  goneOfDraft: null,
  goneTables: [],
  isProtected: false,
  sheetsNotRead: [],
  readings: {},
  problems: [],
  refusals: 0,
  review: null,
  overwriteAgreed: false,
  copies: { state: null, review: null, outcome: null, repaired: null },
};
