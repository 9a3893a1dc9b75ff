import { columnOf } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { blockingEntry, removalOrderEntry, ringFenceValueEntry } from "../../../functions";
import { moneyFormat, shownDown } from "../../draft";
import type { SheetDraft } from "../../draft";
import { call } from "../../formula";
import type { PlaceSheets } from "../../lever";
import type { AllocationLayout } from "./allocation";
import type { PoolingQuestions } from "./questions";

/** Where it is said what each ring-fence costs: a row a grant. */
export interface RingFencesLayout {
  readonly grants: SheetBox;
  readonly stranded: SheetBox;
  readonly blocking: SheetBox;
  readonly value: SheetBox;
  /** Step, gain of the step, gain so far. */
  readonly order: SheetBox;
}

export function layOutRingFences(
  draft: SheetDraft,
  { inputs, facts: { unit } }: PlaceSheets,
): RingFencesLayout {
  draft.titled(
    "What each ring-fence costs",
    "The gains of single ring-fences do not add up: the steps take the chosen ones in turn, each time the one that brings most. " +
      "Empty: removing it as well brings nothing.",
  );
  draft.headings(
    ["heading", ["Grant"]],
    [
      "figureHeading",
      [
        `Stranded, ${unit}`,
        "Conditions strand money",
        `Gain from removing it alone, ${unit} of value`,
        "Step at which to remove it",
        `Gain of the step, ${unit} of value`,
        `Gain so far, ${unit} of value`,
      ],
    ],
  );
  const grants = draft.block(inputs.grants.rows, 1);
  const [stranded, blocking, value] = [columnOf(grants, 1), columnOf(grants, 2), columnOf(grants, 3)];
  return { grants, stranded, blocking, value, order: { ...columnOf(value, 1), columns: 3 } };
}

/** By grant what its conditions cost, and in which order the chosen ring-fences are best removed. */
export function putRingFences(
  draft: SheetDraft,
  { inputs, facts }: PlaceSheets,
  { grants, stranded, blocking, value, order }: RingFencesLayout,
  separate: AllocationLayout,
  questions: PoolingQuestions,
): void {
  const figure = { style: "figure", format: moneyFormat(facts.unit) } as const;
  draft.put(grants, shownDown(inputs.grants), { style: "label" });
  draft.put(stranded, shownDown(separate.stranded), figure);
  draft.spill(blocking, call(blockingEntry, questions.separate), { style: "figure" });
  draft.spill(value, call(ringFenceValueEntry, questions.separate), figure);
  draft.spill(order, call(removalOrderEntry, questions.pooled), figure);
}
