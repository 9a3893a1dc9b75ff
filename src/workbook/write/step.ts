import type { EditedCell } from "../port";
import type { Written } from "./cell-blocks";

/** Something that is written with a way back: sheets, or cells on any sheets. */
export interface Step<Answer> {
  /** What is written, as sentences name it after "The": "sheets of the book". */
  readonly what: string;
  /** Writes it. `written` hears how far it is, and may stop it. */
  readonly write: (context: Excel.RequestContext, written: Written) => Promise<Answer>;
  /**
   * Works out what taking it back would change, in the workbook as it is now. Throws, with nothing changed, where something prevents it.
   * `answer` is null where the write stopped halfway, so that how far it came is not known.
   */
  readonly wayBack: (
    context: Excel.RequestContext,
    answer: Answer | null,
    isHalfDone: boolean,
  ) => Promise<ReadyBack>;
}

/** A write that can be taken back, with nothing changed yet. */
export interface ReadyBack {
  /** Cells that were changed since the write and that taking it back would lose. */
  readonly toLose: () => Promise<readonly EditedCell[]>;
  /** Takes it back. Done again after it broke off, the result is the same. */
  readonly takeBack: (progress?: Written) => Promise<PutBack>;
}

/** What taking a write back came to. */
export interface PutBack {
  /** What could not be put back, in whole sentences. */
  readonly notRestored: readonly string[];
  /** What is done once everything is back, and can spoil none of it; answers what did not work, in whole sentences. */
  readonly dress?: () => Promise<readonly string[]>;
}
