import type { Book } from "../../model/book";
import type { Reading, Seen } from "../as-typed";
import type { Matching } from "../cells";
import type { Check, WrittenFormulas } from "../checks";
import type { CostCells } from "../costs";
import type { HeadlineCell, PlannedSheet } from "../draft";
import type { PlaceCells } from "../place";
import type { RegisterCells, WorkedOutSaving } from "../proposals";
import type { ScenarioCells } from "../scenarios";
import type { LiveTable, TablesRead } from "../tables";
import type { LeverCells } from "./cells";

/** A lever that has a sheet of its own in a book. */
export interface LeverSheet {
  /** By which the workbook's marks and a kept book know the sheet, whatever it is called. */
  readonly key: string;
  /** What the sheet is called where nobody says otherwise. */
  readonly title: string;
  /** Whether people type into it: it is read back then. */
  readonly hasInputs: boolean;
  /** The tables that its sheet reads live where the book chooses them. */
  readonly reads: (book: Book) => readonly LiveTable[];
  /** Begins the sheet under this name; null where the book has nothing to say on it. */
  readonly begin: (name: string, given: LeverGiven) => LeverBegun | null;
}

/** What is written before the register. */
export interface LeverGiven {
  readonly book: Book;
  readonly place: PlaceCells;
  readonly tables: TablesRead;
  /** Where things are on the sheets of levers that were begun before. */
  readonly before: LeverCells;
}

export interface LeverBegun {
  /** What its proposals save, for the register to show; null where that is typed there, or it saves nothing. */
  readonly saving: WorkedOutSaving | null;
  /** Where things are on it, as far as sheets begun later, and all that are finished, look them up. */
  readonly cells?: LeverCells;
  readonly finish: (after: LeverAfter) => FinishedLever;
}

/** What is written before a lever's sheet is finished. */
export interface LeverAfter {
  readonly register: RegisterCells;
  readonly costs: CostCells;
  readonly scenarios: ScenarioCells;
  readonly matching: Matching;
  /** Where things are on the sheets of levers that were finished before, and what all said when they were begun. */
  readonly before: LeverCells;
}

export interface FinishedLever {
  readonly sheet: PlannedSheet;
  readonly cells: LeverCells;
  /** Its formulas that must not be typed over. */
  readonly formulas: readonly WrittenFormulas[];
  readonly checks: readonly Check[];
  /** Figures on it for the pane to show; their labels are in its first column. */
  readonly headlines: readonly HeadlineCell[];
  /** Takes what was typed into its inputs; none without inputs. */
  readonly readBack: (reading: Reading, sheet: Seen) => void;
}
