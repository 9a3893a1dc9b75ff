import type { KeptBook } from "../../model/book";
import type { Finding } from "../../reading";
import type { RenamedSheets } from "../renamed";
import type { EditedCell, WriteReview, WriteWatch } from "../port";
import type { ShownFigures, WrittenSheets } from "../shown-figures";

/** The book of a workbook, as the cells of its sheets have it. */
export interface FoundBook extends KeptBook {
  /** What in the cells no longer fits, each with its cell: there, what was kept stands. */
  readonly findings: readonly Finding[];
}

/** A row on a sheet of the book, by what stands in it: sheets may have been sorted and renamed. */
export interface EntryPlace {
  /** By which the book knows the sheet, whatever it is called. */
  readonly sheet: string;
  /** The title of the part of the sheet. */
  readonly section: string;
  /** The text of its first column, and others that stand behind it; none for the title itself. */
  readonly names: readonly string[];
  /** The heading of the column; null for the one after the first. */
  readonly column: string | null;
}

/** What the task pane may ask of the book that the workbook holds: one place, its proposals, its scenarios. */
export interface BookPort {
  /**
   * The book as the cells of its sheets have it now; null where the workbook holds none. It is what was typed, so it may be wrong in
   * itself: `readBook` of the model says how.
   */
  readBook(): Promise<FoundBook | null>;
  /** What writing its sheets would do, and anything that prevents it. Changes nothing. */
  reviewBook(kept: KeptBook): Promise<WriteReview>;
  /**
   * Writes its sheets whole or not at all, then reads the headline figures back from their cells. Changed cells are replaced only where they
   * are `agreed`, as the review showed them; others are refused as a StaleReview. So is everything where what the review of this
   * `basis` rests on is not what it was. `undoLastWrite` takes it back.
   */
  writeBook(
    kept: KeptBook,
    agreed?: readonly EditedCell[],
    basis?: string,
    watch?: WriteWatch,
  ): Promise<WrittenSheets>;
  /** Selects the row of a proposal on the register's sheet. */
  showProposal(id: string): Promise<void>;
  /** Which of these proposals is in the row that is selected on the register's sheet; null where none is. */
  selectedProposal(ids: readonly string[]): Promise<string | null>;
  /** Selects the first of these cells that the sheets have. */
  showEntry(places: readonly EntryPlace[]): Promise<void>;
  /**
   * Sheets of its tables that were given another name since it was written, the new name by the old: the formulas followed. None where the
   * workbook holds no book.
   */
  renamedSources(): Promise<RenamedSheets>;
  /**
   * The headline figures of the Summary sheet and the charts, as their cells have them once they are worked out, or as they are where that is
   * longer than a user would wait; none where there is no book.
   */
  bookHeadlines(watch?: FiguresWatch): Promise<ShownFigures>;
}

/** Follows figures that Excel is still working out. */
export interface FiguresWatch {
  /** Hears them as they are at once, where some are not worked out yet. */
  readonly first?: (shown: ShownFigures) => void;
  /** Says that nobody waits for them any more. */
  readonly signal?: AbortSignal;
}
