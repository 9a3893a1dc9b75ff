import { cellText, chartKind, marksOf } from "../../../host";
import type { Chart, ChartPoints } from "../../../host";
import { down, right } from "./places";
import type { Plot } from "./plot";
import { svg } from "./svg";
import { LETTER, short, text } from "./text";

const LONGEST_LABEL = 12;

export function valueAxis(chart: Chart, points: ChartPoints, plot: Plot, isLying: boolean): SVGElement[] {
  const { value } = chart.axes;
  const all = marksOf(points.scale);
  const longest = Math.max(0, ...all.map((mark) => markText(chart, points, mark).length));
  // Of lying bars, as many as fit beside each other.
  const step = isLying ? Math.max(1, Math.ceil((all.length * (longest + 2) * LETTER) / plot.width)) : 1;
  const marks = all.flatMap((mark, index) => {
    const name = index % step === 0 ? markText(chart, points, mark) : "";
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

export function categoryAxis(chart: Chart, points: ChartPoints, plot: Plot): SVGElement[] {
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

export function markText(chart: Chart, { numberFormat }: ChartPoints, mark: number): string {
  return chartKind(chart.type).stacking === "share"
    ? `${Math.round(mark * 100)}%`
    : cellText(mark, numberFormat);
}
