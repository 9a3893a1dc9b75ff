import { chartPoints } from "../../book/chart-points";
import type { ChartAxis } from "../../book/kept";
import type { Scale } from "../../book/chart-scale";
import { HostError, invalidArgument } from "../../wire/errors";
import { instance, method, navigation, scalar } from "../../wire/members";
import type { HostObject, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { chartOf, changeChart } from "./chart-state";
import type { ChartState } from "./chart-state";
import { titleClass } from "./title";

type Which = "category" | "value";

interface AxisState {
  readonly chart: ChartState;
  readonly which: Which;
}

const CROSSINGS = ["Automatic", "Minimum", "Maximum"] as const;
const LABELS = ["NextToAxis", "Low", "High", "None"] as const;

export const chartAxesClass: ObjectClass<ChartState> = {
  name: "ChartAxes",
  members: {
    categoryAxis: navigation((chart) => axis(chart, "category")),
    valueAxis: navigation((chart) => axis(chart, "value")),
    getItem: method((chart, args) => {
      const type = args.text(0);
      if ((args.optionalText(1) ?? "Primary") !== "Primary") {
        throw new HostError(
          "NotImplemented",
          "The secondary axes of charts are not implemented by this stand-in for Excel.",
        );
      }
      if (type !== "Category" && type !== "Value") throw invalidArgument();
      return axis(chart, type === "Category" ? "category" : "value");
    }),
  },
};

const chartAxisClass: ObjectClass<AxisState> = {
  name: "ChartAxis",
  members: {
    type: scalar(({ which }) => (which === "category" ? "Category" : "Value")),
    axisGroup: scalar(() => "Primary"),
    visible: scalar(
      (state) => of(state).visible,
      (state, visible) => change(state, { visible: Boolean(visible) }),
    ),
    minimum: endScalar("minimum"),
    maximum: endScalar("maximum"),
    majorUnit: endScalar("majorUnit"),
    numberFormat: scalar(
      (state) =>
        of(state).numberFormat ??
        (state.which === "value"
          ? chartPoints(state.chart.sheet.book, chartOf(state.chart)).numberFormat
          : "General"),
      (state, format) => change(state, { numberFormat: String(format) }),
    ),
    reversePlotOrder: scalar(
      (state) => of(state).reversed,
      (state, reversed) => change(state, { reversed: Boolean(reversed) }),
    ),
    position: scalar(
      (state) => of(state).crossing,
      (state, position) => {
        // "Custom" is what Excel answers where the position is a number, which is set otherwise.
        if (!isOneOf(CROSSINGS, position)) throw invalidArgument();
        change(state, { crossing: position });
      },
    ),
    tickLabelPosition: scalar(
      (state) => of(state).labels,
      (state, position) => {
        if (!isOneOf(LABELS, position)) throw invalidArgument();
        change(state, { labels: position });
      },
    ),
    title: navigation((state) => instance(axisTitleClass, state)),
    majorGridlines: navigation((state) => instance(gridlinesClass, state)),
  },
};

const axisTitleClass = titleClass<AxisState>("ChartAxisTitle", {
  read: (state) => of(state).title,
  write: (state, title) => change(state, { title }),
});

const gridlinesClass: ObjectClass<AxisState> = {
  name: "ChartGridlines",
  members: {
    visible: scalar(
      (state) => of(state).gridlines,
      (state, visible) => change(state, { gridlines: Boolean(visible) }),
    ),
  },
};

/** A number, or "" for Excel to choose; what is read is always the number in use. An axis of categories has no ends. */
function endScalar(key: "minimum" | "maximum" | "majorUnit") {
  const used = { minimum: "minimum", maximum: "maximum", majorUnit: "unit" } as const;
  return scalar<AxisState>(
    (state): Json => {
      if (state.which === "category") return "";
      const { scale } = chartPoints(state.chart.sheet.book, chartOf(state.chart));
      return scale[used[key] satisfies keyof Scale];
    },
    (state, value) => {
      if (state.which === "category" || (value !== "" && typeof value !== "number")) throw invalidArgument();
      if (key === "majorUnit" && typeof value === "number" && value <= 0) throw invalidArgument();
      change(state, { [key]: value === "" ? null : value });
    },
  );
}

function isOneOf<Name extends string>(names: readonly Name[], value: Json): value is Name {
  return names.some((name) => name === value);
}

function axis(chart: ChartState, which: Which): HostObject {
  return instance(chartAxisClass, { chart, which });
}

function of({ chart, which }: AxisState): ChartAxis {
  return chartOf(chart).axes[which];
}

function change(state: AxisState, changes: Partial<ChartAxis>): void {
  const { axes } = chartOf(state.chart);
  changeChart(state.chart, { axes: { ...axes, [state.which]: { ...axes[state.which], ...changes } } });
}
