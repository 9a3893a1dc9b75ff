import type { Cell } from "../../reading";
import type { PlannedChart } from "../../sheets";
import type { Picture } from "../port";
import type { SheetsPlan } from "./subject";

/** The sheets whose charts the pane shows as well: what is read first. */
const SHOWN: ReadonlySet<string> = new Set(["summary", "value"]);

/** Asks for the cells of the charts that the pane shows; the answer is to be called after the next round trip. */
export function askPictures(context: Excel.RequestContext, { sheets }: SheetsPlan): () => readonly Picture[] {
  const asked = sheets
    .filter(({ key }) => SHOWN.has(key))
    .flatMap(({ charts }) => charts)
    .map((chart) => ({
      chart,
      values: rangeOf(context, chart.values),
      categories: rangeOf(context, chart.categories),
    }));
  for (const { values, categories } of asked) {
    values.load("values,text");
    categories.load("text");
  }
  return () => asked.map(({ chart, values, categories }) => pictureOf(chart, values, categories));
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
