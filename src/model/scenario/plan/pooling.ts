import { cellOf, cellsAcross, cellsDown, columnOf, literalText, reference } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { putAllocation } from "./allocation";
import type { SourceFacts } from "./facts";
import { WARNING_ROW } from "./layout";
import type { Layout } from "./layout";
import { poolingQuestions } from "./pooling-questions";
import { putProof } from "./proof-block";
import { putRingFences } from "./ring-fences";
import { putWords } from "./words";
import { draftSheet } from "./sheet";
import type { PlannedSheet, SheetDraft } from "./sheet";
import { moneyFormat, VALUE_FORMAT } from "./units";

/** The best use of the grants twice, each kept to its own conditions and the chosen ones pooled: in words, in figures, and proved. */
export function planPooling(
  scenarioName: string,
  facts: SourceFacts,
  layout: Layout,
  warning: string,
): PlannedSheet {
  const { pooling } = layout;
  const format = moneyFormat(facts.unit);
  const sheet = draftSheet({
    name: layout.names.pooling,
    purpose: "The best use of the grants, kept apart and pooled, the gain and its proof",
    widths: [240, 96, 84],
    frozen: { rows: 3, columns: 1 },
  });
  sheet.put(0, 0, [[literalText(`Pooling the grants in ${scenarioName}`)]], { style: "title" });
  sheet.put(
    1,
    0,
    [
      [
        "Each allocation is one best use of the money. Where several are worth the same, the most restricted money goes first, then the order " +
          "of the sheet: read the totals, not the single cells. Where every pound is worth the same, pooling takes from no service what it has when separate.",
      ],
    ],
    { style: "note" },
  );
  sheet.put(
    2,
    0,
    [[`Every amount is in ${facts.unit}. The assumptions are on sheet ${layout.names.inputs}.`]],
    {
      style: "note",
    },
  );
  sheet.put(WARNING_ROW, 0, [[warning]], { style: "warning" });
  const questions = poolingQuestions(layout);
  putWords(sheet, layout);
  putRingFences(sheet, facts, layout, questions);
  putNeeds(sheet, layout, format);
  putAllocation(sheet, layout, pooling.separate, KEPT_APART, questions.separate, format);
  putAllocation(sheet, layout, pooling.pooled, POOLED, questions.pooled, format);
  const summaries = [
    { box: pooling.separate.summary, title: `Summary: ${lowered(KEPT_APART)}`, of: questions.separate },
    { box: pooling.pooled.summary, title: `Summary: ${lowered(POOLED)}`, of: questions.pooled },
  ];
  for (const { box, title, of } of summaries) {
    sheet.put(box.row - 1, 0, [[title]], { style: "section" });
    sheet.spill(box, `=PLACE.POOLSUMMARY(${of})`, { style: "figure", format });
    sheet.dress({ ...box, columns: 1 }, "label");
  }
  sheet.put(pooling.gain.row - 1, 0, [["What pooling gains"]], { style: "section" });
  sheet.spill(pooling.gain, `=PLACE.POOLGAIN(${questions.pooled})`, { style: "figure", format });
  sheet.dress({ ...pooling.gain, columns: 1 }, "label");
  putProof(sheet, facts, layout);
  return sheet.finished();
}

const KEPT_APART = "Each grant kept to its own conditions";
const POOLED = "With the chosen grants pooled";

/**
 * The needs with what a pound is worth and the minimums. Where every pound is worth the same, many pooled allocations are as
 * good, and the tie rule's would take money from services for nothing; so each then keeps at least what it is funded when
 * separate ("no worse off"). That costs no value: from that funding every other best total can be reached by adding alone.
 */
function putNeeds(sheet: SheetDraft, { inputs, pooling }: Layout, format: string): void {
  const refer = (cells: readonly SheetBox[]) => [cells.map((cell) => `=${reference(cell)}`)];
  const { services, needs, values, floors, noWorseOff, kept, separate } = pooling;
  sheet.put(services.row - 1, 0, [["What the money is for"]], { style: "section" });
  sheet.put(services.row, 0, [["Service", ""]], { style: "heading" });
  sheet.put(services.row, services.column, refer(cellsDown(inputs.services)), { style: "figureHeading" });
  sheet.put(
    needs.row,
    0,
    [["Need"], ["Value of a pound"], ["Statutory minimum"], ["No service worse off: kept when pooled"]],
    {
      style: "label",
    },
  );
  sheet.put(needs.row, needs.column, refer(cellsDown(inputs.needs)), { style: "figure", format });
  sheet.put(values.row, values.column, [cellsDown(inputs.values).map(valueOrOne)], {
    style: "figure",
    format: VALUE_FORMAT,
  });
  sheet.put(floors.row, floors.column, refer(cellsDown(inputs.floors)), { style: "figure", format });
  const minimumsShort = `SUMPRODUCT((${reference(floors)}>${reference(separate.funded)})*(${reference(floors)}-${reference(separate.funded)}))`;
  sheet.put(noWorseOff.row, noWorseOff.column, [[`=MAX(${reference(values)})=MIN(${reference(values)})`]], {
    style: "figure",
    format: "General",
  });
  const keepsAll = `AND(${reference(noWorseOff)},${minimumsShort}<=${reference(inputs.tolerance)})`;
  const ofService = (box: SheetBox, service: number) => reference(columnOf(box, service));
  sheet.put(
    kept.row,
    kept.column,
    [
      cellsAcross(kept).map((_, service) => {
        const [floor, funded] = [ofService(floors, service), ofService(separate.funded, service)];
        return `=IF(${keepsAll},MAX(${floor},${funded}),${floor})`;
      }),
    ],
    { style: "figure", format },
  );
}

/** A value nobody gave is 1, as the functions take it; a reference to an empty cell alone would be 0. */
function valueOrOne(cell: SheetBox): string {
  return `=IF(${reference(cell)}="",1,${reference(cell)})`;
}

function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** The figure beside a label of PLACE.POOLSUMMARY or PLACE.POOLGAIN. */
export function figureAt(block: SheetBox, row: number): SheetBox {
  return cellOf(block, row, 1);
}
