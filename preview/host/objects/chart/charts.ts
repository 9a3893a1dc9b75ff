import { formatA1 } from "../../address";
import { CHART_TYPES, chartKind } from "../../book/chart-types";
import { seriesName } from "../../book/chart-points";
import { seriesOf } from "../../book/chart-source";
import { NEW_AXIS } from "../../book/kept";
import type { Chart, ChartFrame } from "../../book/kept";
import { invalidArgument } from "../../wire/errors";
import { instance, method, navigation, readingMethod, scalar } from "../../wire/members";
import type { Arguments, HostObject, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { collectionMembers, countedMembers, sameName } from "../collection";
import { areaArgument, areaOf } from "../range/range-argument";
import type { SheetState } from "../sheet/sheet-state";
import { chartAxesClass } from "./axes";
import { chartOf, changeChart } from "./chart-state";
import type { ChartState } from "./chart-state";
import { chartLegendClass } from "./legend";
import { chartSeriesCollectionClass } from "./series";
import { titleClass } from "./title";

/** Points; the size Excel gives a new chart. */
const NEW_FRAME: ChartFrame = { top: 15, left: 15, width: 360, height: 216 };
const SERIES_BY = ["Auto", "Columns", "Rows"];

const chartClass: ObjectClass<ChartState> = {
  name: "Chart",
  id: ({ id }) => id,
  members: {
    id: scalar(({ id }) => id),
    name: scalar(
      (chart) => chartOf(chart).name,
      (chart, name) => changeChart(chart, { name: String(name) }),
    ),
    chartType: scalar(
      (chart) => chartOf(chart).type,
      (chart, type) => changeChart(chart, { type: chartType(type) }),
    ),
    top: frameScalar("top"),
    left: frameScalar("left"),
    width: frameScalar("width"),
    height: frameScalar("height"),
    title: navigation((chart) => instance(chartTitleClass, chart)),
    legend: navigation((chart) => instance(chartLegendClass, chart)),
    axes: navigation((chart) => instance(chartAxesClass, chart)),
    series: navigation((chart) => instance(chartSeriesCollectionClass, chart)),
    worksheet: navigation(({ sheet }) => sheet.book.objects.sheet(sheet.book, sheet.id)),
    setData: readingMethod((chart, args) => {
      const { book, id } = chart.sheet;
      changeChart(chart, { series: seriesOf(book, areaArgument(book, id, args, 0), seriesBy(args, 1)) });
    }),
    setPosition: method(setPosition),
    delete: method((chart) => {
      chartOf(chart);
      const { book, id } = chart.sheet;
      book.change(id, { charts: chartsOf(chart.sheet).filter((one) => one.id !== chart.id) });
    }),
  },
};

const chartTitleClass = titleClass<ChartState>("ChartTitle", {
  read: (chart) => chartOf(chart).title,
  write: (chart, title) => changeChart(chart, { title }),
});

export const chartCollectionClass: ObjectClass<SheetState> = {
  name: "ChartCollection",
  items,
  find,
  members: { ...collectionMembers(items, find), ...countedMembers(items), add: readingMethod(add) },
};

function chartsOf({ book, id }: SheetState): readonly Chart[] {
  return book.sheet(id).features.charts;
}

function items(sheet: SheetState): readonly HostObject[] {
  return chartsOf(sheet).map(({ id }) => instance(chartClass, { sheet, id }));
}

function find(sheet: SheetState, key: Json): HostObject | null {
  const charts = chartsOf(sheet);
  const found = charts.find(({ id }) => id === key) ?? charts.find(({ name }) => sameName(name, key));
  return found ? instance(chartClass, { sheet, id: found.id }) : null;
}

function add(sheet: SheetState, args: Arguments): HostObject {
  const { book } = sheet;
  const type = chartType((args.raw(0) ?? null) as Json);
  const series = seriesOf(book, areaArgument(book, sheet.id, args, 1), seriesBy(args, 2));
  const id = `chart-${book.nextId()}`;
  const charts = chartsOf(sheet);
  const isPie = chartKind(type).drawing === "pie";
  // Excel takes the only series' name as the title, and shows a legend where there is something to tell apart.
  const chart: Chart = {
    id,
    name: `Chart ${charts.length + 1}`,
    type,
    overlap: 0,
    frame: NEW_FRAME,
    title: { text: series.length === 1 ? seriesName(book, series[0]!, 0) : "Chart Title", visible: true },
    legend: { visible: isPie || series.length > 1, position: "Bottom" },
    axes: { category: NEW_AXIS, value: { ...NEW_AXIS, gridlines: true } },
    series,
  };
  book.change(sheet.id, { charts: [...charts, chart] });
  return instance(chartClass, { sheet, id });
}

function chartType(type: Json): string {
  if (typeof type !== "string" || !CHART_TYPES.has(type)) throw invalidArgument();
  return type;
}

function seriesBy(args: Arguments, position: number): string {
  const by = args.optionalText(position) ?? "Auto";
  if (!SERIES_BY.includes(by)) throw invalidArgument();
  return by;
}

function frameScalar(key: keyof ChartFrame) {
  return scalar<ChartState>(
    (chart) => chartOf(chart).frame[key],
    (chart, value) => {
      if (typeof value !== "number" || value < 0) throw invalidArgument();
      changeChart(chart, { frame: { ...chartOf(chart).frame, [key]: value } });
    },
  );
}

/** Between two cells: the frame is what the columns' widths and rows' heights make it. */
function setPosition(chart: ChartState, args: Arguments): void {
  const { book, id } = chart.sheet;
  const start = areaArgument(book, id, args, 0).box;
  const given = args.raw(1);
  const end = given === undefined || given === null ? start : areaOf(book, id, given).box;
  const width = (from: number, to: number) => sum(from, to, (column) => book.engine.columnWidth(id, column));
  const height = (from: number, to: number) => sum(from, to, (row) => book.engine.rowHeight(id, row));
  if (end.row < start.row || end.column < start.column)
    throw invalidArgument(`${formatA1(end)} is above or left of ${formatA1(start)}.`);
  changeChart(chart, {
    frame: {
      top: height(0, start.row),
      left: width(0, start.column),
      width: width(start.column, end.column + end.columns),
      height: height(start.row, end.row + end.rows),
    },
  });
}

function sum(from: number, to: number, size: (at: number) => number): number {
  let total = 0;
  for (let at = from; at < to; at += 1) total += size(at);
  return total;
}
