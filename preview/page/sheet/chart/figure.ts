import { cellText, chartKind } from "../../../host";
import type { Chart, ChartPoints } from "../../../host";
import { drawChart } from "./drawing";
import { element } from "../elements";

/** A chart, and under it the table of its points, its names and the ends of its axis. */
export function chartFigure(chart: Chart, points: ChartPoints): HTMLElement {
  const drawing = drawChart(chart, points);
  const isTitled = chart.title.visible && chart.title.text !== "";
  const name = isTitled ? chart.title.text : chart.name;
  const missing = drawing ? [] : [element("p", {}, `A chart of the type ${chart.type} is not drawn here.`)];
  return element(
    "figure",
    { className: "chart" },
    ...(drawing ? [drawing] : missing),
    // A title is in the drawing already; without one the chart is told from others by its name.
    ...(isTitled && drawing ? [] : [element("figcaption", {}, name)]),
    chartTable(chart, points, name),
  );
}

function chartTable(chart: Chart, points: ChartPoints, name: string): HTMLTableElement {
  const isPlane = chartKind(chart.type).drawing === "scatter";
  const head = element(
    "tr",
    {},
    heading(isPlane ? "Across" : chart.axes.category.title.text || "Category", "col"),
    ...points.series.map((series) => heading(series.name, "col")),
  );
  const rows = points.categories.map((category, at) =>
    element(
      "tr",
      {},
      heading(category, "row"),
      ...points.series.map(({ texts }) => element("td", {}, texts[at] ?? "")),
    ),
  );
  return element(
    "table",
    {},
    element("caption", {}, `Figures of ${name}`),
    element("thead", {}, head),
    element("tbody", {}, ...rows),
    ...(chartKind(chart.type).drawing === "pie" ? [] : [element("tfoot", {}, axisRow(chart, points))]),
  );
}

function axisRow(chart: Chart, { scale, numberFormat, series }: ChartPoints): HTMLElement {
  const show = (value: number) =>
    chartKind(chart.type).stacking === "share"
      ? `${Math.round(value * 100)}%`
      : cellText(value, numberFormat);
  const title = chart.axes.value.title.visible ? ` (${chart.axes.value.title.text})` : "";
  const ends = `${show(scale.minimum)} to ${show(scale.maximum)}, a mark every ${show(scale.unit)}`;
  return element(
    "tr",
    {},
    heading(`Axis${title}`, "row"),
    element("td", { colSpan: Math.max(1, series.length) }, ends),
  );
}

function heading(text: string, scope: "col" | "row"): HTMLElement {
  return element("th", { scope }, text);
}
