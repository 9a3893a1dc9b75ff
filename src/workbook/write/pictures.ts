import type { Cell } from "../../reading";
import type { CellContent, PlannedChart } from "../../sheets";
import type { Picture } from "../shown-figures";
import { plannedContents } from "./contents";
import type { Contents } from "./contents";
import { isSameContent } from "./edited";
import type { SheetsPlan } from "./subject";

/** The sheets whose charts the pane shows as well: what is read first. */
const SHOWN: ReadonlySet<string> = new Set(["summary", "value"]);

/**
 * Asks for the cells of the charts that the pane shows; the answer is to be called after the next round trip. A chart whose cells do not hold
 * what the plan has there, because rows were moved or somebody typed over them, is left out.
 */
export function askPictures(context: Excel.RequestContext, { sheets }: SheetsPlan): () => readonly Picture[] {
  const asked = sheets
    .filter(({ key }) => SHOWN.has(key))
    .flatMap(({ charts }) => charts)
    .filter((chart) => sheets.some(({ name }) => name === chart.values.sheet))
    .map((chart) => ({
      chart,
      planned: plannedContents(sheets.find(({ name }) => name === chart.values.sheet)!),
      values: rangeOf(context, chart.values),
      categories: rangeOf(context, chart.categories),
    }));
  for (const { values, categories } of asked) {
    values.load("values,text,formulas");
    categories.load("text");
  }
  return () =>
    asked
      .filter(({ chart, planned, values }) =>
        isAsPlanned(chart.values, planned, values.formulas as CellContent[][]),
      )
      .map(({ chart, values, categories }) => pictureOf(chart, values, categories));
}

function isAsPlanned(
  { row, column }: PlannedChart["values"],
  planned: Contents,
  holds: readonly (readonly CellContent[])[],
): boolean {
  return holds.every((line, down) =>
    line.every((cell, across) => isSameContent(cell, planned.at(row + down, column + across))),
  );
}

function rangeOf(
  { workbook }: Excel.RequestContext,
  { sheet, row, column, rows, columns }: PlannedChart["values"],
): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

function pictureOf(chart: PlannedChart, values: Excel.Range, categories: Excel.Range): Picture {
  const line = <Value>(cells: readonly (readonly Value[])[], at: number): readonly Value[] =>
    chart.seriesIn === "rows" ? cells[at]! : cells.map((row) => row[at]!);
  return {
    name: chart.name,
    kind: chart.kind,
    title: chart.title,
    unit: chart.axes.value,
    heading: chart.axes.category,
    categories: (categories.text as readonly (readonly string[])[]).flat(),
    series: chart.series.map(({ name, tone }, at) => ({
      name,
      tone,
      values: line(values.values as readonly (readonly Cell[])[], at).map((value) =>
        typeof value === "number" ? value : null,
      ),
      texts: line(values.text as readonly (readonly string[])[], at),
    })),
  };
}
