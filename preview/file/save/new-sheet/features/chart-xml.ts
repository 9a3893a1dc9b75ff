import { reference } from "../../../../../src/formula";
import type { Chart, ChartData, ChartSeries } from "../../../../host";
import { encoded } from "../../../xml";
import { DECLARATION } from "../../parts";
import { argb } from "../../styles/conditional";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

interface Kind {
  readonly element: "barChart" | "lineChart" | "areaChart" | "pieChart" | "doughnutChart" | "scatterChart";
  readonly attributes: string;
  readonly grouping: string;
  readonly isLying?: boolean;
}

/** The types of charts that are written, as Office.js names them. */
const KINDS: Readonly<Record<string, Kind>> = Object.fromEntries([
  ...["Column", "Bar"].flatMap((name) =>
    [
      ["Clustered", "clustered"],
      ["Stacked", "stacked"],
      ["Stacked100", "percentStacked"],
    ].map(([ending = "", grouping = ""]) => [
      name + ending,
      {
        element: "barChart",
        attributes: `<c:barDir val="${name === "Bar" ? "bar" : "col"}"/>`,
        grouping,
        isLying: name === "Bar",
      },
    ]),
  ),
  ...["Line", "Area"].flatMap((name) =>
    [
      ["", "standard"],
      ["Stacked", "stacked"],
      ["Stacked100", "percentStacked"],
      ["Markers", "standard"],
    ].map(([ending = "", grouping = ""]) => [
      name + ending,
      { element: name === "Line" ? "lineChart" : "areaChart", attributes: "", grouping },
    ]),
  ),
  ["Pie", { element: "pieChart", attributes: "", grouping: "" }],
  ["Doughnut", { element: "doughnutChart", attributes: "", grouping: "" }],
  ["XYScatter", { element: "scatterChart", attributes: '<c:scatterStyle val="lineMarker"/>', grouping: "" }],
] as [string, Kind][]);

/** Whether a chart can be written; one with series of other types than its own cannot. */
export function isWritable({ type, series }: Chart): boolean {
  return KINDS[type] !== undefined && series.every((one) => one.type === null || one.type === type);
}

/** The part of a chart. Its points are the cells that it names; what they come to is worked out by the reader. */
export function chartXml(chart: Chart): string {
  const kind = KINDS[chart.type];
  if (!kind) throw new Error(`A chart of the type "${chart.type}" cannot be written.`);
  const isRound = kind.element === "pieChart" || kind.element === "doughnutChart";
  const isPoints = kind.element === "scatterChart";
  const series = chart.series.map((one, index) => seriesXml(one, index, kind));
  const overlap = kind.grouping === "clustered" ? chart.overlap : 100;
  const plot = [
    `<c:${kind.element}>`,
    kind.attributes,
    kind.grouping === "" ? "" : `<c:grouping val="${kind.grouping}"/>`,
    `<c:varyColors val="${isRound ? 1 : 0}"/>`,
    ...series,
    kind.element === "barChart"
      ? `<c:gapWidth val="80"/>${overlap === 0 ? "" : `<c:overlap val="${overlap}"/>`}`
      : "",
    kind.element === "lineChart" ? `<c:marker val="${chart.type === "LineMarkers" ? 1 : 0}"/>` : "",
    kind.element === "doughnutChart" ? '<c:holeSize val="50"/>' : "",
    isRound ? "" : '<c:axId val="1"/><c:axId val="2"/>',
    `</c:${kind.element}>`,
    isRound ? "" : axisXml(isPoints ? "valAx" : "catAx", 1, 2, chart.axes, kind.isLying ? "l" : "b"),
    isRound ? "" : axisXml("valAx", 2, 1, turned(chart.axes), kind.isLying ? "b" : "l"),
  ].join("");
  const { visible, position } = chart.legend;
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:chart>` +
    `${chart.title.visible ? titleXml(chart.title.text, TITLE) : ""}<c:autoTitleDeleted val="${chart.title.visible ? 0 : 1}"/>` +
    `<c:plotArea><c:layout/>${plot}</c:plotArea>${visible ? `<c:legend><c:legendPos val="${LEGENDS[position] ?? "r"}"/><c:overlay val="0"/></c:legend>` : ""}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

const LEGENDS: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

/** Hundredths of a point: what Excel gives its own titles is not what other programs take where a file says nothing. */
const [TITLE, AXIS_TITLE] = [1200, 900];

function titleXml(text: string, size: number): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr><a:r><a:rPr sz="${size}" b="1"/><a:t>${encoded(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function seriesXml(
  { name, values, categories, colour, labels }: ChartSeries,
  index: number,
  kind: Kind,
): string {
  const isPoints = kind.element === "scatterChart";
  const drawn = kind.element === "lineChart" ? "a:ln" : null;
  const fill =
    colour === null ? "" : `<a:solidFill><a:srgbClr val="${argb(colour).slice(2)}"/></a:solidFill>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    nameXml(name),
    fill === "" ? "" : `<c:spPr>${drawn === null ? fill : `<a:ln>${fill}</a:ln>`}</c:spPr>`,
    kind.element === "barChart" ? '<c:invertIfNegative val="0"/>' : "",
    labels
      ? '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
      : "",
    categories === null ? "" : dataXml(isPoints ? "xVal" : "cat", categories, isPoints),
    dataXml(isPoints ? "yVal" : "val", values, true),
    kind.element === "lineChart" || isPoints ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

function nameXml(name: ChartData): string {
  if (name.kind === "cells") return `<c:tx><c:strRef><c:f>${encoded(cells(name))}</c:f></c:strRef></c:tx>`;
  const [text] = name.values;
  return text === undefined ? "" : `<c:tx><c:v>${encoded(String(text))}</c:v></c:tx>`;
}

function dataXml(element: string, data: ChartData, isNumbers: boolean): string {
  const kind = isNumbers ? "num" : "str";
  if (data.kind === "cells")
    return `<c:${element}><c:${kind}Ref><c:f>${encoded(cells(data))}</c:f></c:${kind}Ref></c:${element}>`;
  const points = data.values.map(
    (value, at) => `<c:pt idx="${at}"><c:v>${encoded(String(value))}</c:v></c:pt>`,
  );
  return `<c:${element}><c:${kind}Lit><c:ptCount val="${points.length}"/>${points.join("")}</c:${kind}Lit></c:${element}>`;
}

function cells({ area }: Extract<ChartData, { kind: "cells" }>): string {
  return reference({ sheet: area.sheet, ...area.box }).replace(/^=/, "");
}

/** Names of categories stay level, in several lines where they are long: turned, they take the room of what is drawn. */
const AXIS_LABELS =
  '<c:txPr><a:bodyPr rot="0" vert="horz"/><a:p><a:pPr><a:defRPr sz="800"/></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>';
const LABELS = { NextToAxis: "nextTo", Low: "low", High: "high", None: "none" } as const;
/** A file says with an axis where it crosses the other; Excel's objects say where the other crosses it. */
const CROSSINGS = { Automatic: "autoZero", Minimum: "min", Maximum: "max" } as const;

/** The axes as the axis of values has them: itself first. */
function turned({ category, value }: Chart["axes"]): Chart["axes"] {
  return { category: value, value: category };
}

function axisXml(
  element: "catAx" | "valAx",
  id: number,
  across: number,
  { category: axis, value: other }: Chart["axes"],
  side: string,
): string {
  const scale = [
    `<c:orientation val="${axis.reversed ? "maxMin" : "minMax"}"/>`,
    axis.maximum === null ? "" : `<c:max val="${axis.maximum}"/>`,
    axis.minimum === null ? "" : `<c:min val="${axis.minimum}"/>`,
  ].join("");
  return [
    `<c:${element}><c:axId val="${id}"/><c:scaling>${scale}</c:scaling><c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${side}"/>`,
    axis.gridlines ? "<c:majorGridlines/>" : "",
    axis.title.visible ? titleXml(axis.title.text, AXIS_TITLE) : "",
    axis.numberFormat === null
      ? ""
      : `<c:numFmt formatCode="${encoded(axis.numberFormat)}" sourceLinked="0"/>`,
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="${LABELS[axis.labels]}"/>${AXIS_LABELS}<c:crossAx val="${across}"/><c:crosses val="${CROSSINGS[other.crossing]}"/>`,
    element === "valAx" ? '<c:crossBetween val="between"/>' : "",
    element === "valAx" && axis.majorUnit !== null ? `<c:majorUnit val="${axis.majorUnit}"/>` : "",
    `</c:${element}>`,
  ].join("");
}
