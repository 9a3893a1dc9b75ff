import { chartKind } from "../../../host";
import type { Chart, ChartPoints, SeriesPoints } from "../../../host";
import { down, fillOf, label, right } from "./places";
import type { Plot } from "./plot";
import { reach } from "./reach";
import { svg } from "./svg";
import { short, text } from "./text";

const GAP = 0.3;

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
