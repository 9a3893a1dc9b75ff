import type { SourceChoice, SourcesChosen } from "../model/book";
import type {
  AnswersByTable,
  Counted,
  Finding,
  FoundTable,
  Payments,
  Readings,
  SourceReading,
  Understanding,
} from "../reading";

/**
 * What the task pane may ask of the workbook. The pane knows only this; `connectWorkbook()` answers it through Office.js.
 * Every promise settles. What the user must be told arrives as findings or as a WorkbookProblem, in whole sentences.
 */
export interface WorkbookPort {
  /**
   * Every table, named range and plain block under a row of headings, best candidates first; our own sheets left out. What is in
   * cells that the user pointed at comes before all: addresses with their sheets. `answers` are what the user said of tables.
   */
  findTables(pointed?: readonly string[], answers?: AnswersByTable): Promise<readonly FoundTable[]>;
  /** Sheets that could not be understood when tables were last looked for, by a fault of ours: their tables are not among those found. */
  sheetsNotRead(): readonly string[];
  /** What `findTables` finds of the cells as they were when tables were last looked for, without asking Excel: for an answer to a question. */
  readAnew(pointed: readonly string[], answers: AnswersByTable): Promise<readonly FoundTable[]>;
  /**
   * The payments of tables that were found when tables were last looked for, one after the other, without asking Excel.
   */
  readPayments(ledgers: readonly Ledger[]): Promise<readonly Payments[]>;
  /** The address of the cells that are selected, with their sheet. */
  selection(): Promise<string>;
  /**
   * Sets tables of another shape (services across, sections, figures typed as text), or several of any shape, out as one list on a new
   * sheet, live from their cells, and answers the reference of the list.
   */
  setOut(request: SetOutRequest): Promise<string>;
  /** Sets a table of grants out as such a list, with what each of its grants may be spent on. */
  setOutGrants(reference: string, permissions: readonly Permission[]): Promise<string>;
  /**
   * Writes what each service of a spend table is counted as on a new sheet, its amounts live from the table, and answers the reference of the
   * table there, which is a spend table itself. Names that are not given stay as they are written.
   */
  countNames(
    choice: SourceChoice,
    counted: readonly Counted[],
    recipients: readonly string[],
  ): Promise<string>;
  /** Writes an example of a kind of table on a new sheet, to be typed over, and answers its reference. */
  makeExample(kind: string): Promise<string>;
  /** Reads a table chosen as a kind of source through its columns; `before` has the readings of the kinds that it needs. */
  readSource(kind: string, choice: SourceChoice, before: Readings): Promise<SourceReading>;
  /** Whether the workbook takes new sheets: it does not while its structure is protected. */
  takesSheets(): Promise<boolean>;
  /** Which of these tables are not in the workbook any more, each in a sentence that says what to do. */
  tablesGone(sources: SourcesChosen): Promise<readonly string[]>;
  /**
   * Takes the last write of this session back: new sheets are removed, replaced ones get back what they held. Cells changed
   * since the write are lost only where they are `agreed`; otherwise nothing is changed and the answer names them. Stopped halfway, it
   * is rejected, and done again it takes back the rest.
   */
  undoLastWrite(agreed?: readonly EditedCell[], watch?: WriteWatch): Promise<UndoAnswer>;
  /**
   * Enters a formula over the cells that are selected, two rows below them, or into the one empty cell that is; answers where it is. No cell
   * that holds anything is written over.
   */
  insertFormula(formulaOver: (cells: string) => string): Promise<string>;
  /** The draft of a book that the workbook keeps, as the text that it was given; null where it keeps none. */
  readDraft(): Promise<string | null>;
  /** Keeps a draft in place of the one before; null keeps none. No cell is changed. */
  keepDraft(text: string | null): Promise<void>;
  /** Tells of every change to a cell until the answer is called. */
  watch(changed: () => void): Promise<() => Promise<void>>;
  /** Shows a cell or sheet to the user. */
  goTo(address: string): Promise<void>;
}

/** A table of payments, and whose they all are; null where the table says it row by row. */
export interface Ledger {
  readonly table: Understanding;
  readonly agency: string | null;
}

/** Follows a write or the taking back of one, and may stop it. */
export interface WriteWatch {
  /** Hears how much is written, from 0 to 1, and then worked out; or how much is taken back. */
  readonly progress?: (share: number) => void;
  /** Stops it. A write is then taken back whole; a taking back stays where it is, to be gone on with. */
  readonly signal?: AbortSignal;
  /** Hears how much of a write is taken back that was stopped or failed, from 0 to 1. */
  readonly takenBack?: (share: number) => void;
}

/** Tables to be set out together, and how they are read. */
export interface SetOutRequest {
  /** Their keys; see `FoundTable.key`. The unit of the list is that of the first that has one. */
  readonly tables: readonly string[];
  /** Cells that the user pointed at as tables. */
  readonly pointed: readonly string[];
  /** What the user said of tables. */
  readonly answers: AnswersByTable;
}

/** What a grant may be spent on, as the user said it. */
export interface Permission {
  /** The grant, as the list of its table names it. */
  readonly grant: string;
  readonly services: readonly string[] | "any";
}

/** What is read live of a kind of table: the sum of its amounts as it is now. */
export interface ReadTotal {
  readonly kind: "spend" | "grants";
  readonly total: number;
  readonly unit: string;
  /** What the amounts are in where that is not pounds: "thousands of dollars"; null where it is. */
  readonly currency: string | null;
}

export interface WriteReview {
  /** What the sheets read live from tables; figures of another kind are typed. */
  readonly totals: readonly ReadTotal[];
  readonly sheets: readonly {
    readonly name: string;
    readonly action: "new" | "replace";
    readonly purpose: string;
  }[];
  /** How large it is, and about how long it takes. */
  readonly size: WriteSize;
  /** Cells of our sheets that were changed by hand since they were written and that writing would overwrite. */
  readonly editedCells: readonly EditedCell[];
  readonly findings: readonly Finding[];
  /** What the review rests on, as a checksum: what the tables say, and the findings. */
  readonly basis: string;
}

/** What a write comes to. */
export interface WriteSize {
  readonly cells: number;
  /** Of them. */
  readonly formulas: number;
  /** About how long it takes to write and work out. */
  readonly seconds: number;
}

/** A cell of our sheets that was changed by hand since it was written, and what it is to hold instead. */
export interface EditedCell {
  readonly address: string;
  readonly now: string;
  readonly willBe: string;
}

/** What came of taking a write back. */
export type UndoAnswer =
  | {
      readonly done: true;
      /** What could not be put back, in whole sentences. */
      readonly notRestored: readonly string[];
    }
  | {
      readonly done: false;
      /** The cells that would be lost and that the user did not agree to lose. Nothing was changed. */
      readonly editedCells: readonly EditedCell[];
    };
