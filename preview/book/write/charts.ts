import { fixedText, NEW_AXIS } from "../../host";
import type { Chart, ChartData, ChartSeries } from "../../host";
import { chartTone, hasLegend, isLying } from "../../../src/sheets";
import type { ChartKind, PlannedChart, PlannedSheet } from "../../../src/sheets";

type SheetBox = PlannedChart["values"];

/** Points of a row that nobody made higher. */
const ROW = 15;

const TYPES: Readonly<Record<ChartKind, string>> = {
  columns: "ColumnClustered",
  stackedColumns: "ColumnStacked",
  overlaidColumns: "ColumnClustered",
  bars: "BarClustered",
  stackedBars: "BarStacked",
  line: "LineMarkers",
};

/** The charts of a planned sheet, as the file holds them: what Excel makes of them where the add-in draws them. */
export function chartsOf(
  { charts }: PlannedSheet,
  heights: readonly { readonly row: number; readonly height: number }[],
): readonly Chart[] {
  return charts.map((plan, at) => {
    const { row, rows, left, width } = plan.place;
    const higher = heights.filter((each) => each.row < row);
    const top = row * ROW + higher.reduce((sum, { height }) => sum + height - ROW, 0);
    return {
      id: `chart-${at + 1}`,
      name: plan.name,
      frame: { top, left, width, height: rows * ROW },
      ...drawn(plan),
    };
  });
}

function drawn(plan: PlannedChart): Omit<Chart, "id" | "name" | "frame"> {
  const lies = isLying(plan);
  return {
    type: TYPES[plan.kind],
    overlap: plan.kind === "overlaidColumns" ? 100 : 0,
    title: { text: plan.title, visible: true },
    legend: { visible: hasLegend(plan), position: "Bottom" },
    axes: {
      category: {
        ...NEW_AXIS,
        title: { text: plan.axes.category, visible: true },
        labels: "Low",
        reversed: lies,
        crossing: lies ? "Maximum" : "Automatic",
      },
      value: {
        ...NEW_AXIS,
        title: { text: plan.axes.value, visible: true },
        numberFormat: plan.format,
        gridlines: plan.series.every(({ tone }) => tone !== "unseen"),
      },
    },
    series: plan.series.map((series, at): ChartSeries => ({
      name: fixedText(series.name),
      values: cells(line(plan, at)),
      categories: cells(plan.categories),
      type: null,
      colour: chartTone(series),
      labels: series.hasFigures === true,
    })),
  };
}

/** The cells of one series. */
function line({ values, seriesIn }: PlannedChart, at: number): SheetBox {
  return seriesIn === "rows"
    ? { ...values, row: values.row + at, rows: 1 }
    : { ...values, column: values.column + at, columns: 1 };
}

function cells({ sheet, ...box }: SheetBox): ChartData {
  return { kind: "cells", area: { sheet, box } };
}
