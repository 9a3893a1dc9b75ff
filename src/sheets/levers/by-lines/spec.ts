import type { Book, BookProposal } from "../../../model/book";

/** What the sheet of a lever by lines is made of, beside what the lever itself says: the formulas, and what they are called. */
export interface LinesSheet {
  /** The lever, by which the sheet is known as well; it is called as the lever is. */
  readonly lever: string;
  /** A line below the title each. */
  readonly notes: readonly [string] | readonly [string, string];
  /** By list, what is worked out of each of its lines, in the order of the columns. */
  readonly lists: Readonly<Record<string, WorkedList>>;
  /** What is worked out of each proposal. */
  readonly proposals: Readonly<Record<string, Worked<ProposalRow>>>;
  /**
   * What is worked out of when its saving comes, in a table of its own: `byYear` is the share of it in each year, where that is not the ramp
   * of the register.
   */
  readonly when?: Readonly<Record<string, Worked<ProposalRow>>>;
  /** A formula for what is still to do with a proposal: a sentence or "". */
  readonly open?: (row: ProposalRow) => string;
  /** Tables that add the lines up in another way. */
  readonly sums?: readonly SumsBy[];
}

/** Worked out of each line of a list: `saved` is what its body saves in a full year, below 0 where its cost rises. */
export interface WorkedList extends Readonly<Record<string, Worked<LineRow>>> {
  readonly saved: Worked<LineRow>;
}

/** A column that is worked out, or several side by side. */
export interface Worked<Row> {
  readonly head: string | ((given: SheetGiven) => readonly string[]);
  readonly as: "money" | "share" | "number" | "whole" | "text";
  /** Without its equals sign; `at` is the position among columns side by side. */
  readonly formula: (row: Row, at: number) => string;
}

export interface SheetGiven {
  readonly book: Book;
  /** The proposals of the lever. */
  readonly proposals: readonly BookProposal[];
}

/** What the lines of a list save, by proposal and by one of their fields. */
export interface SumsBy {
  readonly title: string;
  readonly note: string;
  readonly by: string;
  readonly list: string;
}

/** The row of a line, as its formulas name cells. */
export interface LineRow {
  /** The cell of this row in a column, by the name of its field or what is worked out. */
  readonly here: (column: string) => string;
  /** What is said of the proposal of this line, or worked out of it. */
  readonly ofProposal: (column: string) => string;
  /** The heading of a column that is one of several. */
  readonly head: (column: string, at: number) => string;
}

/** The row of a proposal. */
export interface ProposalRow {
  readonly here: (column: string) => string;
  /** The cells of this row in columns side by side. */
  readonly across: (column: string) => string;
  /** How many columns there are up to one of several, counted by Excel. */
  readonly count: (column: string, at: number) => string;
  /** The sum of a column over the lines of this proposal. */
  readonly sum: (list: string, column: string) => string;
  /** A whole column of a list, one of several where there are; of each proposal one: that of this row's. */
  readonly whole: (list: string, column: string) => string;
}
