import { cellOf, cellsAcross, cellsDown, columnOf, reference, rowOf, type SheetBox } from "./address";
import type { SourceFacts } from "./facts";
import { FIRST_HEADINGS, WARNING_ROW, type AllocationLayout, type Layout } from "./layout";
import { literalText } from "./text";
import { draftSheet, type PlannedSheet, type SheetDraft } from "./sheet";
import { moneyFormat, VALUE_FORMAT } from "./units";

/** The best use of the grants twice, each kept to its own conditions and the chosen ones pooled, and what pooling gains. */
export function planPooling(
  scenarioName: string,
  facts: SourceFacts,
  layout: Layout,
  warning: string,
): PlannedSheet {
  const { pooling, inputs } = layout;
  const format = moneyFormat(facts.unit);
  const sheet = draftSheet({
    name: layout.names.pooling,
    purpose: "The best use of the grants, kept apart and pooled, and the gain",
    widths: [240, 96, 84],
    frozen: { rows: 3, columns: 1 },
  });
  sheet.put(0, 0, [[literalText(`Pooling the grants in ${scenarioName}`)]], { style: "title" });
  sheet.put(
    1,
    0,
    [
      [
        "Each allocation is one best use of the money. Where several are worth the same, the most restricted money goes first, " +
          "then the order of the sheet: read the totals, not the single cells, as the finding.",
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
  putNeeds(sheet, layout, format);
  const questions = poolingQuestions(layout);
  putAllocation(
    sheet,
    layout,
    pooling.separate,
    "Each grant kept to its own conditions",
    questions.separate,
    format,
  );
  putAllocation(sheet, layout, pooling.pooled, "With the chosen grants pooled", questions.pooled, format);
  const summaries = [
    {
      box: pooling.separate.summary,
      title: "Summary: each grant kept to its own conditions",
      of: questions.separate,
    },
    { box: pooling.pooled.summary, title: "Summary: with the chosen grants pooled", of: questions.pooled },
  ];
  for (const { box, title, of } of summaries) {
    sheet.put(box.row - 1, 0, [[title]], { style: "section" });
    sheet.spill(box, `=PLACE.POOLSUMMARY(${of})`, { style: "figure", format });
  }
  sheet.put(pooling.gain.row - 1, 0, [["What pooling gains"]], { style: "section" });
  sheet.spill(
    pooling.gain,
    `=PLACE.POOLGAIN(${[inputs.awards, pooling.needs, inputs.permitted, inputs.pooled, pooling.values].map(reference).join(",")})`,
    { style: "figure", format },
  );
  return sheet.finished();
}

/** The arguments of the pooling functions, with every ring-fence in place and with the chosen ones removed. */
function poolingQuestions({ inputs, pooling }: Layout): {
  readonly separate: string;
  readonly pooled: string;
} {
  const question = (pooled: string) =>
    [inputs.awards, pooling.needs, inputs.permitted].map(reference).join(",") +
    `,${pooled},${reference(pooling.values)}`;
  return { separate: question(""), pooled: question(reference(inputs.pooled)) };
}

function putNeeds(sheet: SheetDraft, { inputs, pooling }: Layout, format: string): void {
  const refer = (cells: readonly SheetBox[]) => [cells.map((cell) => `=${reference(cell)}`)];
  const { row, column } = pooling.needs;
  sheet.put(FIRST_HEADINGS, 0, [["What the money is for"]], { style: "section" });
  sheet.put(row - 1, 0, [["Service", ""]], { style: "heading" });
  sheet.put(row - 1, column, refer(cellsDown(inputs.services)), { style: "figureHeading" });
  sheet.put(row, 0, [["Need"], ["Value of a pound"]], { style: "label" });
  sheet.put(row, column, refer(cellsDown(inputs.needs)), { style: "figure", format });
  sheet.put(row + 1, column, refer(cellsDown(inputs.values)), { style: "figure", format: VALUE_FORMAT });
}

function putAllocation(
  sheet: SheetDraft,
  { inputs }: Layout,
  block: AllocationLayout,
  title: string,
  question: string,
  format: string,
): void {
  const { allocation, spent, stranded, funded, unmet } = block;
  const refer = (cell: SheetBox) => `=${reference(cell)}`;
  sheet.put(block.top, 0, [[title]], { style: "section" });
  sheet.put(block.top + 1, 0, [["Grant"]], { style: "heading" });
  sheet.put(block.top + 1, 1, [["Award", ...cellsDown(inputs.services).map(refer), "Spent", "Stranded"]], {
    style: "figureHeading",
  });
  const grants = cellsDown(inputs.grants);
  sheet.put(
    allocation.row,
    0,
    grants.map((grant) => [refer(grant)]),
    { style: "label" },
  );
  sheet.put(
    allocation.row,
    1,
    cellsDown(inputs.awards).map((award) => [refer(award)]),
    { style: "figure", format },
  );
  sheet.spill(allocation, `=PLACE.POOLALLOCATION(${question})`, { style: "figure", format });
  sheet.put(
    spent.row,
    spent.column,
    grants.map((_, row) => [`=SUM(${reference(rowOf(allocation, row))})`]),
    { style: "total", format },
  );
  sheet.spill(stranded, `=PLACE.STRANDED(${question})`, { style: "figure", format });
  const summed = { ...allocation, column: 1, columns: allocation.columns + 3 };
  sheet.put(funded.row, 0, [["Total"]], { style: "total" });
  sheet.put(
    funded.row,
    summed.column,
    [cellsAcross(summed).map((_, column) => `=SUM(${reference(columnOf(summed, column))})`)],
    { style: "total", format },
  );
  sheet.put(unmet.row, 0, [["Unmet need"]], { style: "label" });
  sheet.spill(unmet, `=PLACE.UNMET(${question})`, { style: "figure", format });
}

/** The figure beside a label of PLACE.POOLSUMMARY or PLACE.POOLGAIN. */
export function figureAt(block: SheetBox, row: number): SheetBox {
  return cellOf(block, row, 1);
}
