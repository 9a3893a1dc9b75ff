import type { FiledFeatures } from "../file";
import type { ChartData } from "../host";

/** Charts of a file name sheets by their names; those of sheets without cells keep what the file holds of them. */
export function featuresById(features: FiledFeatures, ids: ReadonlyMap<string, string>): FiledFeatures {
  const named = new Map([...ids].map(([name, id]) => [name.toLowerCase(), id]));
  const data = (one: ChartData): ChartData => {
    if (one.kind !== "cells") return one;
    const sheet = named.get(one.area.sheet.toLowerCase());
    return sheet === undefined
      ? { kind: "fixed", values: [] }
      : { kind: "cells", area: { ...one.area, sheet } };
  };
  return {
    ...features,
    charts: features.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        name: data(series.name),
        values: data(series.values),
        categories: series.categories && data(series.categories),
      })),
    })),
  };
}
