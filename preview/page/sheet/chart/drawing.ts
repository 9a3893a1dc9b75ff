import { chartKind, marksOf } from "../../../host";
import type { Chart, ChartPoints } from "../../../host";
import { categoryAxis, markText, valueAxis } from "./axes";
import { BAR_NAME, bars, columns } from "./columns";
import { legend } from "./legend";
import { line, plane } from "./lines";
import { drawPie } from "./pie";
import type { Plot } from "./plot";
import { svg } from "./svg";
import { LETTER, short, text } from "./text";

const PIXELS_A_POINT = 96 / 72;

const [LEAST_WIDTH, LEAST_HEIGHT] = [320, 200];

/** Draws a chart of columns, bars, lines, areas, points or a pie; null for the types of which only the figures are shown. */
export function drawChart(chart: Chart, points: ChartPoints): SVGElement | null {
  const kind = chartKind(chart.type);
  if (kind.drawing === "table" || points.categories.length === 0) return null;
  const width = Math.max(LEAST_WIDTH, Math.round(chart.frame.width * PIXELS_A_POINT));
  const height = Math.max(LEAST_HEIGHT, Math.round(chart.frame.height * PIXELS_A_POINT));
  const drawing = svg("svg", { viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true" });
  const plot = plotOf(chart, points, width, height);
  if (chart.title.visible)
    drawing.append(text(chart.title.text, width / 2, 20, { "text-anchor": "middle", class: "chart-title" }));
  if (kind.drawing === "pie") drawing.append(...drawPie(points, plot, chart.type.startsWith("Doughnut")));
  else if (kind.drawing === "bars")
    drawing.append(...valueAxis(chart, points, plot, true), ...bars(chart, points, plot));
  else {
    drawing.append(...valueAxis(chart, points, plot, false), ...categoryAxis(chart, points, plot));
    drawing.append(...groups(chart, points, plot));
  }
  if (chart.legend.visible) drawing.append(legend(chart, points, width, height));
  return drawing;
}

function plotOf(chart: Chart, points: ChartPoints, width: number, height: number): Plot {
  const { title, axes } = chart;
  const { visible, position } = chart.legend;
  const beside =
    chartKind(chart.type).drawing === "bars"
      ? points.categories.map((name) => short(name, BAR_NAME))
      : marksOf(points.scale).map((mark) => markText(chart, points, mark));
  const widest = Math.max(0, ...beside.map((name) => name.length));
  const top = (title.visible ? 34 : 14) + (visible && position === "Top" ? 20 : 0);
  const left =
    16 + widest * LETTER + (axes.value.title.visible ? 18 : 0) + (visible && position === "Left" ? 110 : 0);
  const right = visible && (position === "Right" || position === "Corner") ? 120 : 16;
  const bottom = 34 + (axes.category.title.visible ? 18 : 0) + (visible && position === "Bottom" ? 22 : 0);
  return { left, top, width: width - left - right, height: height - top - bottom };
}

/** The series by how each is drawn: a chart may hold columns and lines. */
function groups(chart: Chart, points: ChartPoints, plot: Plot): SVGElement[] {
  return points.series.flatMap((series, at) => {
    const { drawing, markers } = chartKind(series.type);
    if (drawing === "scatter") return plane(series, at, points, plot);
    if (drawing === "lines" || drawing === "areas")
      return line(chart, points, at, plot, drawing === "areas", markers);
    return columns(chart, points, at, plot);
  });
}
