import { chartKind } from "../../../host";
import type { Chart, ChartPoints } from "../../../host";

/** From where to where the value of a point reaches: on nought, or on the series before it. */
export function reach(
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
