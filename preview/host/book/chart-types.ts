/** How a type of chart is drawn; "table" for those of which only the points are shown. */
export type Drawing = "columns" | "bars" | "lines" | "areas" | "pie" | "scatter" | "table";

export interface ChartKind {
  readonly drawing: Drawing;
  readonly stacking: "none" | "stacked" | "share";
  readonly markers: boolean;
}

const DRAWN: readonly (readonly [start: string, drawing: Drawing])[] = [
  ["Column", "columns"],
  ["Bar", "bars"],
  ["Line", "lines"],
  ["Area", "areas"],
  ["Pie", "pie"],
  ["Doughnut", "pie"],
  ["XYScatter", "scatter"],
];
const NOT_DRAWN = new Set(["PieOfPie", "BarOfPie"]);

export function chartKind(type: string): ChartKind {
  const found = NOT_DRAWN.has(type) ? undefined : DRAWN.find(([start]) => type.startsWith(start));
  return {
    drawing: found?.[1] ?? "table",
    stacking: type.includes("Stacked100") ? "share" : type.includes("Stacked") ? "stacked" : "none",
    markers: type.includes("Markers") && !type.includes("NoMarkers"),
  };
}

/** All that Excel has, in its words. */
export const CHART_TYPES: ReadonlySet<string> = new Set([
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "3DColumnClustered",
  "3DColumnStacked",
  "3DColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "3DBarClustered",
  "3DBarStacked",
  "3DBarStacked100",
  "LineStacked",
  "LineStacked100",
  "LineMarkers",
  "LineMarkersStacked",
  "LineMarkersStacked100",
  "PieOfPie",
  "PieExploded",
  "3DPieExploded",
  "BarOfPie",
  "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "AreaStacked",
  "AreaStacked100",
  "3DAreaStacked",
  "3DAreaStacked100",
  "DoughnutExploded",
  "RadarMarkers",
  "RadarFilled",
  "Surface",
  "SurfaceWireframe",
  "SurfaceTopView",
  "SurfaceTopViewWireframe",
  "Bubble",
  "Bubble3DEffect",
  "StockHLC",
  "StockOHLC",
  "StockVHLC",
  "StockVOHLC",
  "CylinderColClustered",
  "CylinderColStacked",
  "CylinderColStacked100",
  "CylinderBarClustered",
  "CylinderBarStacked",
  "CylinderBarStacked100",
  "CylinderCol",
  "ConeColClustered",
  "ConeColStacked",
  "ConeColStacked100",
  "ConeBarClustered",
  "ConeBarStacked",
  "ConeBarStacked100",
  "ConeCol",
  "PyramidColClustered",
  "PyramidColStacked",
  "PyramidColStacked100",
  "PyramidBarClustered",
  "PyramidBarStacked",
  "PyramidBarStacked100",
  "PyramidCol",
  "3DColumn",
  "Line",
  "3DLine",
  "3DPie",
  "Pie",
  "XYScatter",
  "3DArea",
  "Area",
  "Doughnut",
  "Radar",
  "Histogram",
  "Boxwhisker",
  "Pareto",
  "RegionMap",
  "Treemap",
  "Waterfall",
  "Sunburst",
  "Funnel",
]);
