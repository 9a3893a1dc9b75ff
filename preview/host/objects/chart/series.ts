import { formatAddress } from "../../address";
import { cellsOf, seriesName } from "../../book/chart-points";
import { CHART_TYPES } from "../../book/chart-types";
import { fixedText } from "../../book/kept";
import type { ChartData, ChartSeries } from "../../book/kept";
import { HostError, invalidArgument, itemNotFound } from "../../wire/errors";
import { instance, method, navigation, readingMethod, scalar } from "../../wire/members";
import type { Arguments, HostObject, ObjectClass } from "../../wire/members";
import { countedMembers } from "../collection";
import { colour } from "../range/colours";
import { areaArgument } from "../range/range-argument";
import { chartOf, changeChart } from "./chart-state";
import type { ChartState } from "./chart-state";

interface SeriesState {
  readonly chart: ChartState;
  readonly at: number;
}

interface PointState extends SeriesState {
  readonly point: number;
}

const chartSeriesClass: ObjectClass<SeriesState> = {
  name: "ChartSeries",
  members: {
    name: scalar(
      (state) => seriesName(state.chart.sheet.book, of(state), state.at),
      (state, name) => change(state, { name: fixedText(String(name)) }),
    ),
    chartType: scalar(
      (state) => of(state).type ?? chartOf(state.chart).type,
      (state, type) => {
        if (typeof type !== "string" || !CHART_TYPES.has(type)) throw invalidArgument();
        change(state, { type });
      },
    ),
    axisGroup: scalar(() => "Primary"),
    hasDataLabels: scalar(
      (state) => of(state).labels,
      (state, labels) => change(state, { labels: Boolean(labels) }),
    ),
    // One for all series of a kind, whichever of them it is said of.
    overlap: scalar(
      (state) => chartOf(state.chart).overlap,
      (state, overlap) => {
        if (typeof overlap !== "number" || Math.abs(overlap) > 100) throw invalidArgument();
        changeChart(state.chart, { overlap });
      },
    ),
    format: navigation((state) => instance(seriesFormatClass, state)),
    points: navigation((state) => instance(pointCollectionClass, state)),
    setValues: method((state, args) => change(state, { values: cells(state, args) })),
    setXAxisValues: method((state, args) => change(state, { categories: cells(state, args) })),
    getDimensionValues: readingMethod((state, args) => [
      ...cellsOf(state.chart.sheet.book, dimension(state, args)),
    ]),
    getDimensionDataSourceString: method((state, args) => sourceOf(state, dimension(state, args))),
    getDimensionDataSourceType: method((state, args) =>
      dimension(state, args)?.kind === "cells" ? "LocalRange" : "List",
    ),
    delete: method((state) => {
      of(state);
      changeChart(state.chart, { series: all(state.chart).filter((_, at) => at !== state.at) });
    }),
  },
};

const seriesFormatClass: ObjectClass<SeriesState> = {
  name: "ChartSeriesFormat",
  members: {
    fill: navigation((state) => instance(seriesFillClass, state)),
    line: navigation((state) => instance(seriesLineClass, state)),
  },
};

const seriesFillClass: ObjectClass<SeriesState> = {
  name: "ChartFill",
  members: {
    setSolidColor: method((state, args) => change(state, { colour: colour(args.text(0)) })),
    clear: method((state) => change(state, { colour: null })),
  },
};

const seriesLineClass: ObjectClass<SeriesState> = {
  name: "ChartLineFormat",
  members: {
    color: scalar(
      (state) => of(state).colour ?? "",
      (state, value) => change(state, { colour: colour(value) }),
    ),
    clear: method((state) => change(state, { colour: null })),
  },
};

const pointClass: ObjectClass<PointState> = {
  name: "ChartPoint",
  members: { value: scalar(({ point, ...state }) => values(state)[point] ?? null) },
};

const pointCollectionClass: ObjectClass<SeriesState> = {
  name: "ChartPointsCollection",
  items: points,
  members: { ...countedMembers(points), getCount: readingMethod((state) => points(state).length) },
};

export const chartSeriesCollectionClass: ObjectClass<ChartState> = {
  name: "ChartSeriesCollection",
  items,
  members: {
    ...countedMembers(items),
    getCount: method((chart) => items(chart).length),
    add: method((chart, args) => {
      const series = all(chart);
      const at = args.number(1, series.length);
      if (!Number.isInteger(at) || at < 0 || at > series.length) throw invalidArgument();
      const made: ChartSeries = {
        name: fixedText(args.optionalText(0) ?? ""),
        values: { kind: "fixed", values: [] },
        categories: series[0]?.categories ?? null,
        type: null,
        colour: null,
        labels: false,
      };
      changeChart(chart, { series: [...series.slice(0, at), made, ...series.slice(at)] });
      return instance(chartSeriesClass, { chart, at });
    }),
  },
};

function items(chart: ChartState): readonly HostObject[] {
  return all(chart).map((_, at) => instance(chartSeriesClass, { chart, at }));
}

function all(chart: ChartState): readonly ChartSeries[] {
  return chartOf(chart).series;
}

function of({ chart, at }: SeriesState): ChartSeries {
  const found = all(chart)[at];
  if (!found) throw itemNotFound();
  return found;
}

function change(state: SeriesState, changes: Partial<ChartSeries>): void {
  of(state);
  changeChart(state.chart, {
    series: all(state.chart).map((series, at) => (at === state.at ? { ...series, ...changes } : series)),
  });
}

function cells({ chart }: SeriesState, args: Arguments): ChartData {
  const { book, id } = chart.sheet;
  return { kind: "cells", area: areaArgument(book, id, args, 0) };
}

function values(state: SeriesState) {
  return cellsOf(state.chart.sheet.book, of(state).values);
}

function points(state: SeriesState): readonly HostObject[] {
  return values(state).map((_, point) => instance(pointClass, { ...state, point }));
}

function dimension(state: SeriesState, args: Arguments): ChartData | null {
  const series = of(state);
  switch (args.text(0)) {
    case "Values":
    case "YValues":
      return series.values;
    case "Categories":
    case "XValues":
      return series.categories;
    default:
      throw new HostError(
        "NotImplemented",
        "This dimension of a series is not implemented by this stand-in for Excel.",
      );
  }
}

function sourceOf({ chart }: SeriesState, data: ChartData | null): string {
  if (data?.kind !== "cells") return "";
  const { sheet, box } = data.area;
  const found = chart.sheet.book.engine.sheets().find(({ id }) => id === sheet);
  return found ? formatAddress(found.name, box) : "";
}
