import { chartKind } from "../../../host";
import type { Chart, ChartPoints, SeriesPoints } from "../../../host";
import { down, fillOf, label, right } from "./places";
import type { Plot } from "./plot";
import { reach } from "./reach";
import { svg } from "./svg";
import { short, text } from "./text";

const GAP = 0.3;
/** Per cent of a column that the next one covers, where it covers all of it. */
const COVERED = 100;
/** Letters of a name beside a bar. */
export const BAR_NAME = 28;

export function columns(chart: Chart, points: ChartPoints, at: number, plot: Plot): SVGElement[] {
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

export function bars(chart: Chart, points: ChartPoints, plot: Plot): SVGElement[] {
  const slot = plot.height / points.categories.length;
  const drawn = points.series.flatMap((_, at) => {
    const [beside, own] = besideOthers(chart, points, at);
    const each = (slot * (1 - GAP)) / beside;
    return points.categories.flatMap((__, place) => {
      const found = reach(chart, points, at, place);
      if (!found) return [];
      const [from, to] = found.map((value) => right(value, points, plot)) as [number, number];
      const y = slotTop(chart, points, place, plot) + (slot * GAP) / 2 + turnedOwn(chart, own, beside) * each;
      return [
        svg("rect", {
          x: Math.min(from, to),
          y,
          width: Math.abs(to - from),
          height: each,
          fill: fillOf(points, at),
        }),
        ...label(points, at, place, Math.max(from, to) + 4, y + each / 2 + 4, "start"),
      ];
    });
  });
  const names = points.categories.map((name, place) =>
    text(short(name, BAR_NAME), plot.left - 6, slotTop(chart, points, place, plot) + slot / 2 + 4, {
      "text-anchor": "end",
    }),
  );
  return [...drawn, ...names];
}

/** The first category is at the foot, as in Excel, where the axis is not turned over. */
function slotTop(chart: Chart, points: ChartPoints, place: number, plot: Plot): number {
  const slot = plot.height / points.categories.length;
  const down = chart.axes.category.reversed ? place : points.categories.length - 1 - place;
  return plot.top + down * slot;
}

/** The bars of a category go the way that the categories go. */
function turnedOwn(chart: Chart, own: number, beside: number): number {
  return chart.axes.category.reversed ? own : beside - 1 - own;
}

/** How many columns share a category, and which of them this one is; where they cover each other they are in one place. */
function besideOthers(chart: Chart, points: ChartPoints, at: number): readonly [number, number] {
  if (chartKind(chart.type).stacking !== "none" || chart.overlap === COVERED) return [1, 0];
  const isColumn = ({ type }: SeriesPoints) => ["columns", "bars"].includes(chartKind(type).drawing);
  const before = points.series.slice(0, at).filter(isColumn).length;
  return [Math.max(1, points.series.filter(isColumn).length), before];
}
