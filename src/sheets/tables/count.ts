import { columnOf, rowOf } from "../../formula";
import type { SheetBox } from "../../formula";
import { countingMapEntry } from "../../functions";
import { columnPlaying, namesPer } from "../../model/book";
import type { SourceFacts } from "../../model/book";
import { factsOf } from "../../reading";
import { chartRowsOf, draftSheet, HEAD_ROWS, moneyFormat } from "../draft";
import type { PlannedSheet } from "../draft";
import { call } from "../formula";

/** Where the count is: all spending by service (down) and agency (across). */
export interface CountLayout {
  /** The whole table that the count spills, headings and totals included. */
  readonly table: SheetBox;
  readonly services: SheetBox;
  readonly agencies: SheetBox;
  readonly body: SheetBox;
  readonly serviceTotals: SheetBox;
  readonly total: SheetBox;
}

/** The count, one formula over the spend table. Nothing is below or beside it, so it can grow. */
export function writeCount(
  about: { readonly key: string; readonly name: string; readonly title: string },
  facts: SourceFacts,
): { readonly sheet: PlannedSheet; readonly layout: CountLayout } {
  const { unit } = facts;
  const spend = factsOf(facts, "spend");
  const [servicesCounted, agenciesCounted] = [namesPer(facts, "service"), namesPer(facts, "agency")];
  const draft = draftSheet({
    key: about.key,
    name: about.name,
    purpose: "Spending by service and body, counted live from the spend table",
    title: about.title,
    opening: [
      ["note", `Counted live from ${spend.label}. Change figures there, not here.`],
      ["note", `Every amount is in ${unit}.`],
    ],
    widths: [210, 84],
    frozen: { rows: HEAD_ROWS + 1, columns: 1 },
  });
  const layout = layOutCount(draft.block(servicesCounted.length + 2, agenciesCounted.length + 2));
  const { table, serviceTotals } = layout;
  const [agencies, services, amounts] = [
    columnPlaying(spend, "agency"),
    columnPlaying(spend, "service"),
    columnPlaying(spend, "amount"),
  ];
  draft.spill(
    table,
    call(countingMapEntry, { agencies, services, amounts, largest_first: { formula: "TRUE" } }),
    {
      style: "figure",
      format: moneyFormat(unit),
    },
  );
  draft.dress(columnOf(table, 0), "label");
  const headings = rowOf(table, 0);
  draft.dress({ ...headings, columns: 1 }, "heading");
  draft.dress({ ...headings, column: 1, columns: table.columns - 1 }, "figureHeading");
  draft.dress(rowOf(table, table.rows - 1), "total");
  draft.dress(serviceTotals, "total");
  const { body, services: names } = layout;
  draft.draw(
    // Over cells, but not in them: the count can grow below it.
    { ...columnOf(table, table.columns + 1), row: body.row, rows: chartRowsOf(body.rows) },
    {
      name: "Spending by service",
      kind: "stackedBars",
      title: "Spending by service and body",
      values: body,
      seriesIn: "columns",
      series: agenciesCounted.map((name, tone) => ({ name, tone })),
      categories: names,
      axes: { category: "Service", value: unit },
      format: moneyFormat(unit),
    },
  );
  return { sheet: draft.finished(), layout };
}

/** Where everything is in a table of services and agencies with its headings and totals. */
function layOutCount(table: SheetBox): CountLayout {
  const body = {
    ...table,
    row: table.row + 1,
    column: table.column + 1,
    rows: table.rows - 2,
    columns: table.columns - 2,
  };
  const serviceTotals = columnOf(body, body.columns);
  return {
    table,
    services: columnOf(body, -1),
    agencies: rowOf(body, -1),
    body,
    serviceTotals,
    total: { ...rowOf(serviceTotals, serviceTotals.rows), rows: 1 },
  };
}
