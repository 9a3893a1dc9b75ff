import type { GrantsChoice, Place, Scenario, SpendChoice } from "../model/book";

/**
 * What the task pane may ask of the workbook. The pane knows only this; `connectWorkbook()` answers it through Office.js.
 * Every promise settles. What the user must be told arrives as findings or as a WorkbookProblem, in whole sentences.
 */
export interface WorkbookPort {
  /** Every table, named range and plain block under a row of headings, best candidates first; our own sheets left out. */
  findTables(): Promise<readonly FoundTable[]>;
  /** Reads the spend table through the chosen columns. */
  readSpend(choice: SpendChoice): Promise<SpendReading>;
  /** Reads the grants table through the chosen columns: services matched to the spend table's, awards in its unit. */
  readGrants(choice: GrantsChoice, services: readonly string[], unit: string): Promise<GrantsReading>;
  /** What a write would do: the sheets by name, new or replaced, and anything that stands in the way. Changes nothing. */
  review(scenario: Scenario): Promise<WriteReview>;
  /**
   * Writes the scenario's sheets whole or not at all, then reads the headline figures back from their cells. Changed
   * cells are replaced only where they are `agreed`, as the review showed them; others are refused as a StaleReview.
   */
  write(scenario: Scenario, agreed?: readonly EditedCell[]): Promise<WrittenScenario>;
  /**
   * Takes the last write of this session back: new sheets are removed, replaced ones hold what they held. Cells changed
   * since the write are lost only where they are `agreed`; otherwise nothing is changed and the answer names them.
   */
  undoLastWrite(agreed?: readonly EditedCell[]): Promise<UndoAnswer>;
  /** Scenarios kept in this workbook, as the cells of their Inputs sheets have them now. */
  savedScenarios(): Promise<readonly Scenario[]>;
  /** The headline figures of a written scenario, read from its cells now. */
  readHeadlines(scenarioName: string): Promise<readonly Headline[]>;
  /** Shows a cell or sheet to the user. */
  goTo(address: string): Promise<void>;
}

/** A block of cells that looks like a table. */
export interface FoundTable {
  readonly place: Place;
  /** For people: "SpendTable on sheet Budgets, A4:C81". */
  readonly label: string;
  readonly sheet: string;
  /** Address with sheet, heading row included. */
  readonly address: string;
  readonly headings: readonly string[];
  /** Data rows, headings not counted. */
  readonly rowCount: number;
  /** Columns matched by heading and content where the match is clear enough to propose. */
  readonly asSpend: Omit<SpendChoice, "place"> | null;
  readonly asGrants: Omit<GrantsChoice, "place"> | null;
  /** Things wrong with the table as such: two columns of the same name, no rows. */
  readonly findings: readonly Finding[];
}

/** One thing the user should know: what, where, what to do. A "stop" must be put right first; a "note" may be left. */
export interface Finding {
  readonly severity: "stop" | "note";
  readonly message: string;
  /** The cell or column it is about, with sheet. */
  readonly address?: string;
}

export interface SpendRow {
  readonly agency: string;
  readonly service: string;
  readonly amount: number;
}

/** The spend table as read. `rows` is empty when a finding stops it. */
export interface SpendReading {
  readonly rows: readonly SpendRow[];
  /** In order of first appearance. */
  readonly agencies: readonly string[];
  readonly services: readonly string[];
  /** The unit the heading names ("£ thousand"), or "£". */
  readonly unit: string;
  readonly total: number;
  readonly findings: readonly Finding[];
}

export interface GrantRow {
  readonly grant: string;
  /** In the unit of the spend table. */
  readonly award: number;
  /** Names of services of the spend table. */
  readonly permitted: readonly string[];
}

export interface GrantsReading {
  readonly grants: readonly GrantRow[];
  readonly unit: string;
  readonly total: number;
  readonly findings: readonly Finding[];
}

export interface WriteReview {
  readonly sheets: readonly {
    readonly name: string;
    readonly action: "new" | "replace";
    readonly purpose: string;
  }[];
  /** Cells of our sheets that somebody changed since they were written and that writing would overwrite. */
  readonly editedCells: readonly EditedCell[];
  readonly findings: readonly Finding[];
}

/** A cell of our sheets that somebody changed since it was written, and what it is to hold instead. */
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
      /** The cells that would be lost and that nobody agreed to lose. Nothing was changed. */
      readonly editedCells: readonly EditedCell[];
    };

export interface Headline {
  /** Which finding it is, such as "duplicationSaving"; see `HeadlineKey`. */
  readonly key: string;
  readonly label: string;
  /** Number as in the cell, TRUE/FALSE for checks, or the text of an Excel error. */
  readonly value: number | boolean | string;
  /** The cell's own text as the sheet formats it. */
  readonly text: string;
  /** The unit that stands beside it, such as "£ thousand a year"; "" for a check. */
  readonly unit: string;
  readonly address: string;
}

/** A scenario whose sheets stand. */
export interface WrittenScenario {
  readonly sheets: readonly string[];
  readonly headlines: readonly Headline[];
  /** Why the figures could not be read, where they could not; there are no headlines then. */
  readonly unread?: string;
}
