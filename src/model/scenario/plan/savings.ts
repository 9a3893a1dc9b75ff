import { cellOf, cellsAcross, cellsDown, columnOf, literalText, reference, rowOf } from "../../../formula";
import type { SourceFacts } from "./facts";
import { FIRST_HEADINGS, WARNING_ROW } from "./layout";
import type { Layout } from "./layout";
import { draftSheet } from "./sheet";
import type { PlannedSheet } from "./sheet";
import { moneyFormat, WHOLE_FORMAT } from "./units";

/** What ending duplicated fixed costs would save, by service and agency, and how many agencies spend on each service. */
export function planSavings(
  scenarioName: string,
  facts: SourceFacts,
  layout: Layout,
  warning: string,
): PlannedSheet {
  const { count, inputs, savings } = layout;
  const { body } = savings;
  const format = moneyFormat(facts.unit);
  const sheet = draftSheet({
    name: layout.names.savings,
    purpose: "Savings from ending duplicated fixed costs, by service and agency",
    widths: [210, 84],
    frozen: { rows: body.row, columns: 1 },
  });
  sheet.put(0, 0, [[literalText(`Savings from duplication in ${scenarioName}`)]], { style: "title" });
  sheet.put(
    1,
    0,
    [
      [
        "On each service the largest spenders keep their fixed cost; the fixed cost of every other agency is the saving.",
      ],
    ],
    { style: "note" },
  );
  sheet.put(
    2,
    0,
    [[`Every amount is in ${facts.unit} a year. The assumptions are on sheet ${layout.names.inputs}.`]],
    {
      style: "note",
    },
  );
  sheet.put(WARNING_ROW, 0, [[warning]], { style: "warning" });
  const agencies = cellsAcross(count.agencies).map((cell) => `=${reference(cell)}`);
  sheet.put(FIRST_HEADINGS, 0, [[`=${reference(cellOf(count.table, 0, 0))}`]], { style: "heading" });
  sheet.put(FIRST_HEADINGS, 1, [[...agencies, "Total", "Agencies that spend on it"]], {
    style: "figureHeading",
  });
  sheet.put(
    body.row,
    0,
    cellsDown(count.services).map((cell) => [`=${reference(cell)}`]),
    { style: "label" },
  );
  const levers = [inputs.fixedShares, inputs.providersKept, inputs.achievable].map(reference).join(",");
  sheet.spill(body, `=PLACE.DUPLICATIONSAVING(${reference(count.body)},${levers})`, {
    style: "figure",
    format,
  });
  const bodyRows = cellsDown(columnOf(body, 0)).map((_, row) => row);
  sheet.put(
    body.row,
    body.column + body.columns,
    bodyRows.map((row) => [`=SUM(${reference(rowOf(body, row))})`]),
    { style: "total", format },
  );
  sheet.put(
    body.row,
    savings.agenciesSpending.column,
    bodyRows.map((row) => [`=COUNTIF(${reference(rowOf(count.body, row))},">0")`]),
    { style: "figure", format: WHOLE_FORMAT },
  );
  const withTotals = { ...body, columns: body.columns + 1 };
  sheet.put(savings.total.row, 0, [["Total"]], { style: "total" });
  sheet.put(
    savings.total.row,
    body.column,
    [cellsAcross(withTotals).map((_, column) => `=SUM(${reference(columnOf(withTotals, column))})`)],
    { style: "total", format },
  );
  return sheet.finished();
}
