import { fixedText, NEW_AXIS } from "../../../../host";
import type {
  CellValue,
  Chart,
  ChartAxis,
  ChartData,
  ChartFrame,
  ChartSeries,
  ChartText,
} from "../../../../host";
import { allNamed, nodeAt, nodesNamed } from "../../../xml";
import type { Node } from "../../../xml";
import { rangeReferredTo } from "../../declared";
import type { ColourReader } from "../look/colours";

/** A chart of a file. Areas name sheets by their names. */
export function chartIn(
  root: Node,
  about: { readonly id: string; readonly name: string; readonly frame: ChartFrame },
  colour: ColourReader,
): Chart | null {
  const chart = nodeAt(root, "chart");
  const plot = nodeAt(chart, "plotArea");
  const groups = (plot?.children ?? []).filter(({ name }) => /Chart$/.test(name));
  const [first] = groups;
  if (!first) return null;
  const type = typeOf(first);
  const series = groups.flatMap((group) =>
    nodesNamed(group, "ser").map((node) =>
      seriesOf(node, typeOf(group) === type ? null : typeOf(group), group, colour),
    ),
  );
  const legend = nodeAt(chart, "legend");
  const axes = (plot?.children ?? []).filter(({ name }) => /Ax$/.test(name));
  const values = axes.filter(({ name }) => name === "valAx");
  // Of points in a plane, both axes are of values: the one at the foot comes first.
  const category = axes.find(({ name }) => name !== "valAx" && name !== "serAx") ?? values.find(isAtFoot);
  const value = values.find((axis) => axis !== category);
  return {
    ...about,
    type,
    overlap: overlapOf(first),
    title: titleOf(chart, series),
    legend: { visible: legend !== null, position: positionOf(nodeAt(legend, "legendPos")) },
    axes: { category: axisOf(category, value), value: axisOf(value, category) },
    series,
  };
}

/** Of columns or bars beside each other; what is stacked is over each other whatever it says. */
function overlapOf(group: Node): number {
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

function typeOf(group: Node): string {
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

function seriesOf(node: Node, type: string | null, group: Node, colour: ColourReader): ChartSeries {
  const isPlane = group.name === "scatterChart" || group.name === "bubbleChart";
  const name = nodeAt(node, "tx");
  const written = nodeAt(name, "v")?.text;
  const fill = nodeAt(node, "spPr", "solidFill") ?? nodeAt(node, "spPr", "ln", "solidFill");
  const own = fill?.children[0]?.name === "srgbClr" ? fill.children[0].attribute("val") : null;
  const themed = fill?.children[0]?.name === "schemeClr" ? themeColour(fill.children[0], colour) : null;
  return {
    name: written === undefined ? (dataOf(name) ?? fixedText("")) : fixedText(written),
    values: dataOf(nodeAt(node, isPlane ? "yVal" : "val")) ?? { kind: "fixed", values: [] },
    categories: dataOf(nodeAt(node, isPlane ? "xVal" : "cat")),
    type,
    colour: own === null ? themed : `#${own.toUpperCase()}`,
    labels: [nodeAt(node, "dLbls"), nodeAt(group, "dLbls")].some(
      (labels) => nodeAt(labels, "showVal")?.attribute("val") === "1",
    ),
  };
}

const SCHEME = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
const ALIAS: Readonly<Record<string, string>> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };

function themeColour(node: Node, colour: ColourReader): string | null {
  const name = node.attribute("val") ?? "";
  const at = SCHEME.indexOf(ALIAS[name] ?? name);
  if (at < 0) return null;
  return colour({ ...node, attribute: (key) => (key === "theme" ? String(at) : null) });
}

/** The cells of a part of a series; what it held when the file was saved where those are not in the workbook. */
function dataOf(node: Node | null): ChartData | null {
  if (!node) return null;
  const [held] = node.children;
  const range = rangeReferredTo(nodeAt(held ?? null, "f")?.text ?? "");
  // "[1]Data!A1" is in another workbook.
  if (range && !range.sheet.includes("[")) {
    const { sheet, ...box } = range;
    return { kind: "cells", area: { sheet, box } };
  }
  const cache =
    held && /Cache$|Lit$/.test(held.name) ? held : held?.children.find(({ name }) => /Cache$/.test(name));
  const count = Number(nodeAt(cache ?? null, "ptCount")?.attribute("val") ?? 0);
  const values = Array<CellValue>(Math.min(count, 100_000)).fill("");
  const isNumbers = /^num/.test(cache?.name ?? "");
  for (const point of allNamed(cache ?? null, "pt")) {
    const at = Number(point.attribute("idx") ?? 0);
    const text = nodeAt(point, "v")?.text ?? "";
    if (at < values.length) values[at] = isNumbers ? Number(text) : text;
  }
  return values.length === 0 ? null : { kind: "fixed", values };
}

/** Where a chart of one series has no title of its own, Excel shows the series' name. */
function titleOf(chart: Node | null, series: readonly ChartSeries[]): ChartText {
  const title = nodeAt(chart, "title");
  const text = textOf(title);
  const isDeleted = nodeAt(chart, "autoTitleDeleted")?.attribute("val") === "1";
  if (title) return { text: text || (nameOf(series[0]) ?? "Chart Title"), visible: true };
  return { text: "", visible: series.length === 1 && !isDeleted && nameOf(series[0]) !== undefined };
}

function nameOf(series: ChartSeries | undefined): string | undefined {
  return series?.name.kind === "fixed" && series.name.values.length > 0
    ? String(series.name.values[0])
    : undefined;
}

function textOf(title: Node | null): string {
  const rich = allNamed(nodeAt(title, "tx", "rich"), "p").map((paragraph) =>
    allNamed(paragraph, "t")
      .map(({ text }) => text)
      .join(""),
  );
  const cached = allNamed(nodeAt(title, "tx", "strRef"), "v").map(({ text }) => text);
  return (rich.length > 0 ? rich : cached).join(" ").trim();
}

const POSITIONS: Readonly<Record<string, string>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Corner",
};

function positionOf(node: Node | null): string {
  return POSITIONS[node?.attribute("val") ?? "r"] ?? "Right";
}

const LABELS = { nextTo: "NextToAxis", low: "Low", high: "High", none: "None" } as const;
const CROSSINGS = { autoZero: "Automatic", min: "Minimum", max: "Maximum" } as const;

/** An axis; where the other one crosses it is said with that one. */
function axisOf(node: Node | undefined, other: Node | undefined): ChartAxis {
  if (!node) return { ...NEW_AXIS, visible: false };
  const number = (value: string | null | undefined) => {
    const found = Number(value ?? NaN);
    return Number.isNaN(found) ? null : found;
  };
  const scaling = nodeAt(node, "scaling");
  const format = nodeAt(node, "numFmt");
  const title = textOf(nodeAt(node, "title"));
  return {
    visible: nodeAt(node, "delete")?.attribute("val") !== "1",
    title: { text: title, visible: nodeAt(node, "title") !== null && title !== "" },
    minimum: number(nodeAt(scaling, "min")?.attribute("val")),
    maximum: number(nodeAt(scaling, "max")?.attribute("val")),
    majorUnit: number(nodeAt(node, "majorUnit")?.attribute("val")),
    numberFormat: format && format.attribute("sourceLinked") !== "1" ? format.attribute("formatCode") : null,
    gridlines: nodeAt(node, "majorGridlines") !== null,
    reversed: nodeAt(scaling, "orientation")?.attribute("val") === "maxMin",
    crossing: oneOf(CROSSINGS, nodeAt(other ?? null, "crosses"), "Automatic"),
    labels: oneOf(LABELS, nodeAt(node, "tickLblPos"), "NextToAxis"),
  };
}

function oneOf<Name extends string>(
  names: Readonly<Record<string, Name>>,
  node: Node | null,
  otherwise: Name,
): Name {
  return names[node?.attribute("val") ?? ""] ?? otherwise;
}

function isAtFoot(axis: Node): boolean {
  const place = nodeAt(axis, "axPos")?.attribute("val");
  return place === "b" || place === "t";
}
