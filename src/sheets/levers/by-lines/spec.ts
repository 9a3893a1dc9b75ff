import type { SheetBox } from "../../../formula";
import type { Book, BookProposal, FormField } from "../../../model/book";
import type { SheetDraft } from "../../draft";

/** What the sheet of a lever by lines is made of, beside what the lever itself says: the formulas, and what they are called. */
export interface LinesSheet {
  /** The lever, by which the sheet is known as well; it is called as the lever is. */
  readonly lever: string;
  /** A line below the title each. */
  readonly notes: readonly [string] | readonly [string, string];
  /** By list, what is worked out of each of its lines, in the order of the columns. */
  readonly lists: Readonly<Record<string, WorkedList>>;
  /** Puts what the lever shows besides below its tables. */
  readonly besides?: (draft: SheetDraft, given: SheetGiven, tables: Tables) => void;
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

/** Worked out of each line of a list: `saved`, where its lines save anything, is what its body saves in a full year, below 0 where its cost rises. */
export type WorkedList = Readonly<Record<string, Worked<LineRow>>>;

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
  /** How many columns there are up to one of several, counted by Excel. */
  readonly count: (column: string, at: number) => string;
  /** The sum of a column over the lines of a list that are of this row's proposal. */
  readonly sum: (list: string, column: string) => string;
  /** The sum of a column over those lines of a list that are of this row's proposal and say in `by` what it says in `is`. */
  readonly sumOf: (list: string, column: string, by: string, is: string) => string;
  /** What a pound in each year of the place is worth today, added up. */
  readonly yearsWorth: () => string;
}

/** The row of a proposal. */
export interface ProposalRow {
  readonly here: (column: string) => string;
  /** The cells of this row in columns side by side. */
  readonly across: (column: string) => string;
  /** How many columns there are up to one of several, counted by Excel. */
  readonly count: (column: string, at: number) => string;
  /** The sum of a column, or of one of several, over the lines of this proposal. */
  readonly sum: (list: string, column: string, at?: number) => string;
  /** The sum of a column over those lines of this proposal whose cell in another passes a test such as `="no"`; how many they are where no column is given. */
  readonly sumWhere: (list: string, column: string | null, by: string, test: string) => string;
  /** A whole column of a list, one of several where there are; of each proposal one: that of this row's. */
  readonly whole: (list: string, column: string) => string;
}

/** The cells of a table, by the name of a field or of what is worked out; `ids` says of which proposal a row is. */
export type Cells = Readonly<Record<string, SheetBox>>;

/** A list of lines on the sheet. */
export interface ListTable {
  readonly field: FormField;
  readonly cells: Cells;
  /** Of which proposal each line is, and what it says, in the order of the book. */
  readonly lines: readonly { readonly id: string; readonly line: Readonly<Record<string, unknown>> }[];
  readonly worked: WorkedList;
}

export interface Tables {
  /** What each proposal is asked on the sheet. */
  readonly asked: readonly FormField[];
  readonly proposals: Cells;
  readonly lists: Readonly<Record<string, ListTable>>;
  /** When the saving of each comes; null where the register asks that. */
  readonly when: Cells | null;
}
