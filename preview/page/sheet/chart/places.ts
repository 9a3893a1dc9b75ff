import type { ChartPoints } from "../../../host";
import { colourAt } from "./plot";
import type { Plot } from "./plot";
import { text } from "./text";

export function down(value: number, { scale }: ChartPoints, plot: Plot): number {
  return plot.top + plot.height * (1 - share(value, scale));
}

export function right(value: number, { scale }: ChartPoints, plot: Plot): number {
  return plot.left + plot.width * share(value, scale);
}

export function fillOf(points: ChartPoints, at: number): string {
  return colourAt(points.series[at]?.colour ?? null, at);
}

export function label(
  points: ChartPoints,
  at: number,
  place: number,
  x: number,
  y: number,
  anchor: "start" | "middle" = "middle",
): SVGElement[] {
  const series = points.series[at];
  return series?.labels ? [text(series.texts[place] ?? "", x, y, { "text-anchor": anchor })] : [];
}

function share(value: number, { minimum, maximum }: ChartPoints["scale"]): number {
  return Math.min(1, Math.max(0, (value - minimum) / (maximum - minimum)));
}
