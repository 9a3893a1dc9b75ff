import { chartTone, hasLegend, isLying } from "../../sheets";
import type { ChartKind, PlannedChart, PlannedSheet } from "../../sheets";
import { chartName, isOwnChart } from "../marks";

/** A sheet in the workbook that its charts are drawn on. */
export interface SheetToDraw {
  readonly id: string;
  readonly plan: PlannedSheet;
  /** What the charts on it are called before any is drawn. */
  readonly charts: readonly string[];
}

const TYPES: Readonly<Record<ChartKind, Excel.ChartType>> = {
  columns: "ColumnClustered" as Excel.ChartType.columnClustered,
  stackedColumns: "ColumnStacked" as Excel.ChartType.columnStacked,
  overlaidColumns: "ColumnClustered" as Excel.ChartType.columnClustered,
  bars: "BarClustered" as Excel.ChartType.barClustered,
  stackedBars: "BarStacked" as Excel.ChartType.barStacked,
  line: "LineMarkers" as Excel.ChartType.lineMarkers,
};

/** Per cent of a column that the next one of its category covers. */
const WHOLLY = 100;

/**
 * Draws the charts of sheets that are written and worked out, in place of those of ours that are there; charts of the user's are left alone.
 * Not before the figures are there: Excel looks at cells to tell names from figures. One round trip.
 */
export async function drawCharts(
  context: Excel.RequestContext,
  sheets: readonly SheetToDraw[],
): Promise<void> {
  for (const { id, plan, charts } of sheets) {
    const sheet = context.workbook.worksheets.getItem(id);
    for (const name of charts.filter(isOwnChart)) sheet.charts.getItem(name).delete();
    for (const chart of plan.charts) draw(context, sheet, chart);
  }
  await context.sync();
}

/** Takes away what a drawing that failed has left: of the charts that are there, those of the user's were there before. Two round trips. */
export async function clearCharts(
  context: Excel.RequestContext,
  sheets: readonly SheetToDraw[],
): Promise<void> {
  const asked = sheets.map(({ id, charts }) => {
    const there = context.workbook.worksheets.getItem(id).charts;
    there.load("items/name");
    return { there, charts };
  });
  await context.sync();
  for (const { there, charts } of asked) {
    for (const chart of there.items) {
      if (isOwnChart(chart.name) || !charts.includes(chart.name)) chart.delete();
    }
  }
  await context.sync();
}

function draw(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: PlannedChart): void {
  const range = ({ sheet: name, row, column, rows, columns }: PlannedChart["values"]): Excel.Range =>
    context.workbook.worksheets.getItem(name).getRangeByIndexes(row, column, rows, columns);
  const by = plan.seriesIn === "rows" ? "Rows" : "Columns";
  // All figures at once, and nothing but figures: which cells are names is said below, and never guessed by Excel.
  const chart = sheet.charts.add(TYPES[plan.kind], range(plan.values), by as Excel.ChartSeriesBy);
  // At once, so that the chart is known as ours if this stops halfway.
  chart.name = chartName(plan.name);
  chart.title.text = plan.title;
  const categories = range(plan.categories);
  plan.series.forEach((planned, at) => {
    const series = chart.series.getItemAt(at);
    series.name = planned.name;
    series.setXAxisValues(categories);
    if (plan.kind === "line") series.format.line.color = chartTone(planned);
    else series.format.fill.setSolidColor(chartTone(planned));
    if (planned.hasFigures === true) series.hasDataLabels = true;
    if (plan.kind === "overlaidColumns") series.overlap = WHOLLY;
  });
  dressAxes(chart, plan);
  chart.legend.visible = hasLegend(plan);
  if (hasLegend(plan)) chart.legend.position = "Bottom";
  const { row, rows, left, width } = plan.place;
  chart.setPosition(sheet.getRangeByIndexes(row, 0, 1, 1), sheet.getRangeByIndexes(row + rows - 1, 0, 1, 1));
  chart.left = left;
  chart.width = width;
}

function dressAxes({ axes }: Excel.Chart, plan: PlannedChart): void {
  const { categoryAxis, valueAxis } = axes;
  categoryAxis.title.text = plan.axes.category;
  valueAxis.title.text = plan.axes.value;
  valueAxis.numberFormat = plan.format;
  // Names stay clear of what is drawn below nought.
  categoryAxis.tickLabelPosition = "Low";
  // What is unseen would hide the lines behind it.
  if (plan.series.some(({ tone }) => tone === "unseen")) valueAxis.majorGridlines.visible = false;
  if (!isLying(plan)) return;
  categoryAxis.reversePlotOrder = true;
  // So that the figures stay at the foot.
  categoryAxis.position = "Maximum";
}
