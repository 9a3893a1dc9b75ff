import type { SourceFacts } from "../../model/book";
import type { CountLayout } from "../count";
import type { PlannedCheck, PlannedHeadline } from "../findings";
import type { GroupedLayout } from "../grouped";
import type { InputsLayout } from "../inputs";

/** A kind of source as the sheets have it: what the Summary calls it, and what must be true of its table. */
export interface SheetSource {
  readonly kind: string;
  /** What its table holds, in the middle of a sentence: "spending". */
  readonly holds: string;
  /** Its one figure on the Summary. */
  headline(place: SourceSheets): PlannedHeadline | null;
  /** The checks that its table still has the shape that the sheets were written for. */
  shapes(place: SourceSheets): readonly PlannedCheck[];
  /** The checks that sums on the sheets agree with its table. */
  totals(place: SourceSheets): readonly PlannedCheck[];
}

/** What the checks of sources read. */
export interface SourceSheets {
  readonly facts: SourceFacts;
  readonly count: CountLayout | null;
  /** null where every service is shown by itself. */
  readonly grouped: GroupedLayout | null;
  readonly inputs: InputsLayout;
}
