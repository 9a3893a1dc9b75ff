import type { SheetBox } from "../../../formula";
import type { AllocationCells } from "./allocation";

/** What the top of the sheet Pooling by year says of all years together, one cell each, for the sheet before it. */
export interface OverYearsCells {
  /** The id of the scenario of which it was worked out. */
  readonly scenario: string;
  /** The unit of its sums. */
  readonly unit: string;
  /** Whether inputs are as they were. */
  readonly fresh: SheetBox;
  /** What grants meet, with ring-fences in place and removed. */
  readonly before: SheetBox;
  readonly after: SheetBox;
}

/** Where the sheet Pooling by year says whether it can be relied on. */
export interface PoolingYearsCells {
  /** One cell each: inputs as they were; every rule kept and every figure as said; nothing does better. */
  readonly fresh: SheetBox;
  readonly kept: SheetBox;
  readonly best: SheetBox;
  /** Who pays what; null where inputs are other ones. */
  readonly allocation: AllocationCells | null;
  /** What one more pound would be worth, by year; null where there are no such prices. */
  readonly prices: { readonly grants: SheetBox; readonly services: SheetBox } | null;
  /** A line a rule, a column a year; null where inputs are other ones. */
  readonly rules: SheetBox | null;
  /** By row of inputs, whether it is as it was. */
  readonly same: SheetBox | null;
  /** What removing ring-fences gains, and what of it is cashable: a line each, a column a year; null where none is removed. */
  readonly gained: SheetBox | null;
  readonly cashable: SheetBox | null;
}
