import type { ChartPoints } from "../../../host";
import { colourAt } from "./plot";
import type { Plot } from "./plot";
import { svg } from "./svg";

const HOLE = 0.55;

/** The first series as a circle; what is below nought counts by its size, as in Excel. */
export function drawPie(points: ChartPoints, plot: Plot, hasHole: boolean): SVGElement[] {
  const values = (points.series[0]?.values ?? []).map((value) => Math.abs(value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return [];
  const radius = Math.min(plot.width, plot.height) / 2;
  const [x, y] = [plot.left + plot.width / 2, plot.top + plot.height / 2];
  let from = 0;
  const slices = values.flatMap((value, at) => {
    if (value === 0) return [];
    const share = value / total;
    const start = from;
    from += share;
    const fill = colourAt(null, at);
    if (share > 0.9999) return [svg("circle", { cx: x, cy: y, r: radius, fill })];
    const [first, last] = [start, from].map((turn) => onCircle(x, y, radius, turn));
    const path = `M${x} ${y} L${first} A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${last} Z`;
    return [svg("path", { d: path, fill, class: "chart-slice" })];
  });
  return hasHole
    ? [...slices, svg("circle", { cx: x, cy: y, r: radius * HOLE, class: "chart-hole" })]
    : slices;
}

/** A point of the circle, so far round from the top. */
function onCircle(x: number, y: number, radius: number, turn: number): string {
  const angle = turn * 2 * Math.PI;
  return `${x + radius * Math.sin(angle)} ${y - radius * Math.cos(angle)}`;
}
