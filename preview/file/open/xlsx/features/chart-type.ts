import { nodeAt, nodesNamed } from "../../../xml";
import type { Node } from "../../../xml";

/** Of columns or bars beside each other; what is stacked is over each other whatever it says. */
export function overlapOf(group: Node): number {
  const said = Number(nodeAt(group, "overlap")?.attribute("val") ?? 0);
  return typeOf(group).endsWith("Clustered") && Number.isFinite(said) ? said : 0;
}

const NAMES: Readonly<Record<string, string>> = {
  lineChart: "Line",
  areaChart: "Area",
  pieChart: "Pie",
  doughnutChart: "Doughnut",
  radarChart: "Radar",
  bubbleChart: "Bubble",
  stockChart: "StockHLC",
  surfaceChart: "Surface",
  ofPieChart: "PieOfPie",
  pie3DChart: "3DPie",
  line3DChart: "3DLine",
  area3DChart: "3DArea",
};

/** What Office.js calls the type of a group of series. */
export function typeOf(group: Node): string {
  const grouping = nodeAt(group, "grouping")?.attribute("val") ?? "";
  const stacking = grouping === "percentStacked" ? "Stacked100" : grouping === "stacked" ? "Stacked" : "";
  if (group.name === "barChart" || group.name === "bar3DChart") {
    const isBar = nodeAt(group, "barDir")?.attribute("val") === "bar";
    const solid = group.name === "bar3DChart" ? "3D" : "";
    return `${solid}${isBar ? "Bar" : "Column"}${stacking || "Clustered"}`;
  }
  if (group.name === "lineChart") {
    const hasMarkers = nodesNamed(group, "ser").some(
      (ser) => (nodeAt(ser, "marker", "symbol")?.attribute("val") ?? "none") !== "none",
    );
    return `Line${hasMarkers ? "Markers" : ""}${stacking}`;
  }
  if (group.name === "scatterChart") {
    const style = nodeAt(group, "scatterStyle")?.attribute("val") ?? "";
    const isPoints = nodesNamed(group, "ser").every((ser) => nodeAt(ser, "spPr", "ln", "noFill") !== null);
    return isPoints ? "XYScatter" : style.startsWith("smooth") ? "XYScatterSmooth" : "XYScatterLines";
  }
  return `${NAMES[group.name] ?? "ColumnClustered"}${group.name === "areaChart" ? stacking : ""}`;
}
