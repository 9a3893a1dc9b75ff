import type { SheetBox } from "../../../formula";
import type { AllocationLayout } from "./allocation";
import type { NeedsLayout } from "./needs";
import type { RingFencesLayout } from "./ring-fences";

/** Where everything on the Pooling sheet is. */
export interface PoolingLayout {
  /** Headings and sentences of PLACE.POOLEXPLAIN. */
  readonly words: SheetBox;
  readonly ringFences: RingFencesLayout;
  readonly needs: NeedsLayout;
  readonly separate: ProvedAllocation;
  readonly pooled: ProvedAllocation;
  /** What PLACE.POOLGAIN gives: labels and figures. */
  readonly gain: SheetBox;
}

/** One way of spending the grants, with its summary and what proves it. */
export interface ProvedAllocation extends AllocationLayout {
  /** What PLACE.POOLSUMMARY gives: labels and figures. */
  readonly summary: SheetBox;
  /** One cell a line of the proof. */
  readonly proof: SheetBox;
}
