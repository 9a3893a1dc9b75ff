import { cellText, chartKind, marksOf } from "../../host";
import type { Chart, ChartPoints, SeriesPoints } from "../../host";
import { drawPie } from "./pie";
import { colourAt } from "./plot";
import type { Plot } from "./plot";
import { svg } from "./svg";

const PIXELS_A_POINT = 96 / 72;
const [LEAST_WIDTH, LEAST_HEIGHT] = [320, 200];
const GAP = 0.3;
/** Pixels of a letter, roughly. */
const LETTER = 6.5;
const LONGEST_LABEL = 12;

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
      ? points.categories.map((name) => short(name, 10))
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

/** From where to where the value of a point reaches: on nought, or on the series before it. */
function reach(
  chart: Chart,
  points: ChartPoints,
  at: number,
  place: number,
): readonly [number, number] | null {
  const { stacking } = chartKind(chart.type);
  const value = points.series[at]?.values[place] ?? null;
  if (value === null) return null;
  if (stacking === "none") return [Math.min(Math.max(0, points.scale.minimum), points.scale.maximum), value];
  const column = points.series.map(({ values }) => values[place] ?? 0);
  const total = stacking === "share" ? column.reduce((sum, each) => sum + Math.abs(each), 0) || 1 : 1;
  const below = column.slice(0, at).filter((each) => each < 0 === value < 0);
  const from = below.reduce((sum, each) => sum + each, 0) / total;
  return [from, from + value / total];
}

function columns(chart: Chart, points: ChartPoints, at: number, plot: Plot): SVGElement[] {
  const slot = plot.width / points.categories.length;
  const [beside, own] = besideOthers(chart, points, at);
  const each = (slot * (1 - GAP)) / beside;
  return points.categories.flatMap((_, place) => {
    const found = reach(chart, points, at, place);
    if (!found) return [];
    const [from, to] = found.map((value) => down(value, points, plot)) as [number, number];
    const x = plot.left + place * slot + (slot * GAP) / 2 + own * each;
    return [
      svg("rect", {
        x,
        y: Math.min(from, to),
        width: each,
        height: Math.abs(to - from),
        fill: fillOf(points, at),
      }),
      ...label(points, at, place, x + each / 2, Math.min(from, to) - 3),
    ];
  });
}

function bars(chart: Chart, points: ChartPoints, plot: Plot): SVGElement[] {
  const slot = plot.height / points.categories.length;
  const drawn = points.series.flatMap((_, at) => {
    const [beside, own] = besideOthers(chart, points, at);
    const each = (slot * (1 - GAP)) / beside;
    return points.categories.flatMap((__, place) => {
      const found = reach(chart, points, at, place);
      if (!found) return [];
      const [from, to] = found.map((value) => right(value, points, plot)) as [number, number];
      // The first category is at the foot, as in Excel.
      const y = plot.top + plot.height - (place + 1) * slot + (slot * GAP) / 2 + own * each;
      return [
        svg("rect", {
          x: Math.min(from, to),
          y,
          width: Math.abs(to - from),
          height: each,
          fill: fillOf(points, at),
        }),
      ];
    });
  });
  const names = points.categories.map((name, place) =>
    text(short(name, 10), plot.left - 6, plot.top + plot.height - (place + 0.5) * slot + 4, {
      "text-anchor": "end",
    }),
  );
  return [...drawn, ...names];
}

/** How many columns share a category, and which of them this one is. */
function besideOthers(chart: Chart, points: ChartPoints, at: number): readonly [number, number] {
  if (chartKind(chart.type).stacking !== "none") return [1, 0];
  const isColumn = ({ type }: SeriesPoints) => ["columns", "bars"].includes(chartKind(type).drawing);
  const before = points.series.slice(0, at).filter(isColumn).length;
  return [Math.max(1, points.series.filter(isColumn).length), before];
}

function line(
  chart: Chart,
  points: ChartPoints,
  at: number,
  plot: Plot,
  isArea: boolean,
  markers: boolean,
): SVGElement[] {
  const slot = plot.width / points.categories.length;
  const places = points.categories.map((_, place) => {
    const found = reach(chart, points, at, place);
    return (
      found &&
      ([
        plot.left + (place + 0.5) * slot,
        down(found[1], points, plot),
        down(found[0], points, plot),
      ] as const)
    );
  });
  const known = places.filter((place) => place !== null);
  const colour = fillOf(points, at);
  const path = known.map(([x, y]) => `${x},${y}`).join(" ");
  if (isArea) {
    const back = known.toReversed().map(([x, , foot]) => `${x},${foot}`);
    return [svg("polygon", { points: `${path} ${back.join(" ")}`, fill: colour, "fill-opacity": 0.8 })];
  }
  // A cell without a number leaves a gap.
  let isOpen = false;
  const steps = places.map((place) => {
    const step = place ? `${isOpen ? "L" : "M"}${place[0]} ${place[1]}` : "";
    isOpen = place !== null;
    return step;
  });
  return [
    svg("path", { d: steps.join(" "), fill: "none", stroke: colour, "stroke-width": 2.25 }),
    ...(markers ? known.map(([cx, cy]) => svg("circle", { cx, cy, r: 3.5, fill: colour })) : []),
    ...places.flatMap((place, index) => (place ? label(points, at, index, place[0], place[1] - 6) : [])),
  ];
}

function plane(series: SeriesPoints, at: number, points: ChartPoints, plot: Plot): SVGElement[] {
  const across = series.values.map((_, place) => series.across[place] ?? place + 1);
  const [least, most] = [Math.min(0, ...across), Math.max(...across)];
  const x = (value: number) => plot.left + ((value - least) / (most - least || 1)) * plot.width;
  const places = series.values.flatMap((value, place) =>
    value === null ? [] : [[x(across[place]!), down(value, points, plot)] as const],
  );
  const colour = fillOf(points, at);
  if (series.type === "XYScatter")
    return places.map(([cx, cy]) => svg("circle", { cx, cy, r: 3.5, fill: colour }));
  const path = places.map(([px, py]) => `${px},${py}`).join(" ");
  return [svg("polyline", { points: path, fill: "none", stroke: colour, "stroke-width": 2.25 })];
}

function valueAxis(chart: Chart, points: ChartPoints, plot: Plot, isLying: boolean): SVGElement[] {
  const { value } = chart.axes;
  const marks = marksOf(points.scale).flatMap((mark) => {
    const name = markText(chart, points, mark);
    const at = isLying ? right(mark, points, plot) : down(mark, points, plot);
    const ends = isLying
      ? { x1: at, x2: at, y1: plot.top, y2: plot.top + plot.height }
      : { x1: plot.left, x2: plot.left + plot.width, y1: at, y2: at };
    const place = isLying
      ? text(name, at, plot.top + plot.height + 15, { "text-anchor": "middle" })
      : text(name, plot.left - 6, at + 4, { "text-anchor": "end" });
    return [
      ...(value.gridlines ? [svg("line", { ...ends, class: "chart-gridline" })] : []),
      ...(value.visible ? [place] : []),
    ];
  });
  if (!value.title.visible) return marks;
  const [x, y] = [16, plot.top + plot.height / 2];
  const turned = isLying ? {} : { transform: `rotate(-90 ${x} ${y})` };
  const [tx, ty] = isLying ? [plot.left + plot.width / 2, plot.top + plot.height + 31] : [x, y];
  return [...marks, text(value.title.text, tx, ty, { "text-anchor": "middle", ...turned })];
}

function markText(chart: Chart, { numberFormat }: ChartPoints, mark: number): string {
  return chartKind(chart.type).stacking === "share"
    ? `${Math.round(mark * 100)}%`
    : cellText(mark, numberFormat);
}

function categoryAxis(chart: Chart, points: ChartPoints, plot: Plot): SVGElement[] {
  const { category } = chart.axes;
  const slot = plot.width / points.categories.length;
  const foot = plot.top + plot.height;
  // As many labels as fit beside each other.
  const longest = Math.min(LONGEST_LABEL, Math.max(1, ...points.categories.map((name) => name.length)));
  const step = Math.max(1, Math.ceil(((longest + 1) * LETTER) / slot));
  const room = Math.max(longest, Math.floor((slot * step) / LETTER) - 1);
  const names = points.categories.flatMap((name, at) =>
    at % step === 0
      ? [text(short(name, room), plot.left + (at + 0.5) * slot, foot + 15, { "text-anchor": "middle" })]
      : [],
  );
  return [
    svg("line", { x1: plot.left, x2: plot.left + plot.width, y1: foot, y2: foot, class: "chart-axis" }),
    ...(category.visible ? names : []),
    ...(category.title.visible
      ? [text(category.title.text, plot.left + plot.width / 2, foot + 31, { "text-anchor": "middle" })]
      : []),
  ];
}

/** In a pie, the categories are told apart; otherwise the series. */
function legend(chart: Chart, points: ChartPoints, width: number, height: number): SVGElement {
  const isPie = chartKind(chart.type).drawing === "pie";
  const entries = isPie
    ? points.categories.map((name, at) => [name, colourAt(null, at)] as const)
    : points.series.map(({ name, colour }, at) => [name, colourAt(colour, at)] as const);
  const { position } = chart.legend;
  const isBeside = position !== "Top" && position !== "Bottom";
  const group = svg("g", {});
  let x = isBeside ? (position === "Left" ? 8 : width - 112) : 16;
  let y = position === "Top" ? (chart.title.visible ? 38 : 16) : position === "Bottom" ? height - 10 : 44;
  for (const [name, colour] of entries.slice(0, 20)) {
    const shown = short(name, isBeside ? 15 : 24);
    group.append(svg("rect", { x, y: y - 9, width: 9, height: 9, fill: colour }), text(shown, x + 13, y, {}));
    if (isBeside) y += 16;
    else x += 28 + shown.length * 6.2;
  }
  return group;
}

function label(points: ChartPoints, at: number, place: number, x: number, y: number): SVGElement[] {
  const series = points.series[at];
  return series?.labels ? [text(series.texts[place] ?? "", x, y, { "text-anchor": "middle" })] : [];
}

function fillOf(points: ChartPoints, at: number): string {
  return colourAt(points.series[at]?.colour ?? null, at);
}

function down(value: number, { scale }: ChartPoints, plot: Plot): number {
  return plot.top + plot.height * (1 - share(value, scale));
}

function right(value: number, { scale }: ChartPoints, plot: Plot): number {
  return plot.left + plot.width * share(value, scale);
}

function share(value: number, { minimum, maximum }: ChartPoints["scale"]): number {
  return Math.min(1, Math.max(0, (value - minimum) / (maximum - minimum)));
}

function short(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, Math.max(1, most - 1))}\u2026` : name;
}

function text(
  content: string,
  x: number,
  y: number,
  attributes: Readonly<Record<string, string>>,
): SVGElement {
  const made = svg("text", { x, y, ...attributes });
  made.textContent = content;
  return made;
}
