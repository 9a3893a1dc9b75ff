import { cellsDown, reference } from "../../../formula";
import type { SheetBox } from "../../../formula";
import type { SourceFacts } from "./facts";
import type { Layout } from "./layout";
import type { PoolingQuestions } from "./pooling-questions";
import type { SheetDraft } from "./sheet";
import { moneyFormat } from "./units";

/** By grant what its conditions cost, and in which order the chosen ring-fences are best removed. */
export function putRingFences(
  sheet: SheetDraft,
  { unit }: SourceFacts,
  { inputs, pooling }: Layout,
  questions: PoolingQuestions,
): void {
  const { grants, stranded, blocking, value, order } = pooling.ringFences;
  const top = grants.row;
  const format = moneyFormat(unit);
  sheet.put(top - 2, 0, [["What each ring-fence costs"]], { style: "section" });
  sheet.put(
    top - 2,
    1,
    [
      [
        "The gains of single ring-fences do not add up: the steps take the chosen ones in turn, each time the one that brings most. " +
          "Empty: removing it as well brings nothing.",
      ],
    ],
    { style: "note" },
  );
  sheet.put(top - 1, 0, [["Grant"]], { style: "heading" });
  sheet.put(
    top - 1,
    1,
    [
      [
        `Stranded, ${unit}`,
        "Conditions strand money",
        `Gain from removing it alone, ${unit} of value`,
        "Step at which to remove it",
        `Gain of the step, ${unit} of value`,
        `Gain so far, ${unit} of value`,
      ],
    ],
    { style: "figureHeading" },
  );
  const refer = (box: SheetBox) => cellsDown(box).map((cell) => [`=${reference(cell)}`]);
  sheet.put(top, 0, refer(inputs.grants), { style: "label" });
  sheet.put(top, stranded.column, refer(pooling.separate.stranded), { style: "figure", format });
  sheet.spill(blocking, `=PLACE.BLOCKING(${questions.separate})`, { style: "figure" });
  sheet.spill(value, `=PLACE.RINGFENCEVALUE(${questions.separate})`, { style: "figure", format });
  sheet.spill(order, `=PLACE.REMOVALORDER(${questions.pooled})`, { style: "figure", format });
}
