import { fixedText } from "../../../../host";
import type { CellValue, Chart, ChartData, ChartFrame, ChartSeries, ChartText } from "../../../../host";
import { allNamed, nodeAt, nodesNamed } from "../../../xml";
import type { Node } from "../../../xml";
import { rangeReferredTo } from "../../range-referred-to";
import type { ColourReader } from "../look/colours";
import { axisOf, isAtFoot } from "./chart-axis";
import { textOf } from "./chart-text";
import { overlapOf, typeOf } from "./chart-type";

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
