import type { SheetBox } from "../../../formula";
import type { Book, FreedFrom, PoolingPart, PoolingWorked } from "../../../model/book";
import type { Heads, Matching } from "../../cells";
import type { SheetDraft } from "../../draft";
import type { PoolingLayout } from "../pooling/layout";
import type { RulesCells } from "../rules/cells";

/** What the sheet is written from. */
export interface YearsWorked {
  readonly book: Book;
  readonly pooling: PoolingPart;
  readonly worked: PoolingWorked;
  readonly rules: RulesCells;
  readonly live: PoolingLayout;
  /** The grants whose ring-fence the scenario of the answer removes now, and from when. */
  readonly freed: FreedFrom;
  readonly matching: Matching;
  /** The largest difference that counts as none. */
  readonly tolerance: string;
  /** The first year of the place. */
  readonly firstYear: SheetBox;
  /** The number format of money. */
  readonly money: string;
  /** The financial years of the answer, as headings. */
  readonly years: Heads;
  /** Whether the inputs are still those of the answer. */
  readonly isFresh: boolean;
  readonly draft: SheetDraft;
}

/** The same, with what the proof reads besides. */
export interface YearsGiven extends YearsWorked {
  /** By grant, the year from which the scenario's proposals free it. */
  readonly freeFrom: SheetBox;
}
