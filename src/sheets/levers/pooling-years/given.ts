import type { SheetBox } from "../../../formula";
import type { Book, FreedFrom, PoolingPart, PoolingWorked } from "../../../model/book";
import { inYear } from "../../cells";
import type { Heads, Matching } from "../../cells";
import type { SheetDraft } from "../../draft";
import type { LimitCells } from "../pooling/limits";
import type { PoolingLayout } from "../pooling/layout";
import type { RulesCells } from "../rules/cells";

/** What the sheet is written from. */
export interface YearsWorked {
  readonly book: Book;
  readonly pooling: PoolingPart;
  readonly worked: PoolingWorked;
  readonly rules: RulesCells;
  readonly live: PoolingLayout;
  /** What the sheet Pooling says of kinds of money, and of what each grant may pay for already. */
  readonly limits: LimitCells;
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

/** Where the sheet says what the proof reads again and again. */
export interface TermCells {
  /** 1, 2, ... across. */
  readonly numbers: SheetBox;
  /** The calendar years in which the years begin, across. */
  readonly begins: SheetBox;
  /** By grant, the year from which the scenario's proposals free it. */
  readonly freeFrom: SheetBox;
  /** By grant, 1 where it is held pooled, otherwise 0. */
  readonly pooled: SheetBox;
  /** By grant, the share of it that may go outside its conditions; 0 where it is held separately. */
  readonly share: SheetBox;
}

/** The same, with what the proof reads besides. */
export interface YearsGiven extends YearsWorked {
  readonly terms: TermCells;
}

/** The calendar year in which a year begins, as a formula. */
export function yearCell({ terms }: Pick<YearsGiven, "terms">, year: number): string {
  return inYear(terms.begins, year);
}

/** The grants that need match, by their rows. */
export function needingMatch({ pooling }: Pick<YearsWorked, "pooling">): readonly number[] {
  return pooling.grants.flatMap(({ match }, grant) => (match === null ? [] : [grant]));
}
