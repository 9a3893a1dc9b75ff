import type { CellValue } from "../engine";
import { cellText } from "../text/number-format";
import type { Book } from "./book";
import { chartKind } from "./chart-types";
import { scaleOf } from "./chart-scale";
import type { Scale } from "./chart-scale";
import type { Chart, ChartData, ChartSeries } from "./kept";

/** A chart with what its cells hold now. */
export interface ChartPoints {
  readonly categories: readonly string[];
  readonly series: readonly SeriesPoints[];
  /** The ends of the axis of values. */
  readonly scale: Scale;
  readonly numberFormat: string;
}

export interface SeriesPoints {
  readonly name: string;
  /** The chart's type where the series has none of its own. */
  readonly type: string;
  readonly colour: string | null;
  readonly labels: boolean;
  /** null where a cell holds no number. */
  readonly values: readonly (number | null)[];
  /** The values as the cells show them. */
  readonly texts: readonly string[];
  /** For points in a plane: how far each is to the right. */
  readonly across: readonly (number | null)[];
}

export function chartPoints(book: Book, chart: Chart): ChartPoints {
  const series = chart.series.map((one, at) => pointsOf(book, chart, one, at));
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const labels = textsOf(book, chart.series[0]?.categories ?? null);
  const categories = Array.from({ length }, (_, at) => labels[at] ?? String(at + 1));
  return {
    categories,
    series,
    scale: scaleOf(shownValues(chart, series), chart.axes.value),
    numberFormat: chart.axes.value.numberFormat ?? formatOf(book, chart.series[0]?.values),
  };
}

/** What is drawn against the axis: the values, their sums where they are stacked, shares where those make up a hundred. */
function shownValues(chart: Chart, series: readonly SeriesPoints[]): number[] {
  const { stacking } = chartKind(chart.type);
  if (stacking === "share") return [0, 0.999];
  if (stacking === "none") return series.flatMap(({ values }) => values.filter(isNumber));
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  return Array.from({ length }, (_, at) => series.map(({ values }) => values[at] ?? 0)).flatMap((values) => [
    sum(values.filter((value) => value > 0)),
    sum(values.filter((value) => value < 0)),
  ]);
}

function pointsOf(book: Book, chart: Chart, series: ChartSeries, at: number): SeriesPoints {
  const across = cellsOf(book, series.categories).map(numberOf);
  return {
    name: seriesName(book, series, at),
    type: series.type ?? chart.type,
    colour: series.colour,
    labels: series.labels,
    values: cellsOf(book, series.values).map(numberOf),
    texts: textsOf(book, series.values),
    across,
  };
}

export function seriesName(book: Book, { name }: ChartSeries, at: number): string {
  const texts = textsOf(book, name).filter((text) => text !== "");
  return texts.length > 0 ? texts.join(" ") : `Series${at + 1}`;
}

/** The values of a series' cells, in order; those of hidden rows and columns are left out, as Excel does. */
export function cellsOf(book: Book, data: ChartData | null): readonly CellValue[] {
  return data ? visible(book, data).map(({ value }) => value) : [];
}

function textsOf(book: Book, data: ChartData | null): readonly string[] {
  return data ? visible(book, data).map(({ value, format }) => cellText(value, format)) : [];
}

function visible(book: Book, data: ChartData): readonly { value: CellValue; format: string }[] {
  if (data.kind === "fixed") return data.values.map((value) => ({ value, format: "General" }));
  const { sheet, box } = data.area;
  const { engine } = book;
  if (!engine.sheets().some(({ id }) => id === sheet)) return [];
  const formats = engine.numberFormats(sheet, box);
  const columns = Array.from(
    { length: box.columns },
    (_, at) => !engine.isColumnHidden(sheet, box.column + at),
  );
  return engine
    .values(sheet, box)
    .flatMap((line, down) =>
      engine.isRowHidden(sheet, box.row + down)
        ? []
        : line.flatMap((value, at) =>
            columns[at] ? [{ value, format: formats[down]?.[at] ?? "General" }] : [],
          ),
    );
}

function formatOf(book: Book, data: ChartData | undefined): string {
  if (data?.kind !== "cells") return "General";
  const { sheet, box } = data.area;
  if (!book.engine.sheets().some(({ id }) => id === sheet)) return "General";
  return book.engine.numberFormats(sheet, { ...box, rows: 1, columns: 1 })[0]?.[0] ?? "General";
}

function numberOf(value: CellValue): number | null {
  return typeof value === "number" ? value : null;
}

function isNumber(value: number | null): value is number {
  return value !== null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
