import { invalidArgument } from "../../wire/errors";
import { scalar } from "../../wire/members";
import type { ObjectClass } from "../../wire/members";
import { chartOf, changeChart } from "./chart-state";
import type { ChartState } from "./chart-state";

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"];

export const chartLegendClass: ObjectClass<ChartState> = {
  name: "ChartLegend",
  members: {
    visible: scalar(
      (chart) => chartOf(chart).legend.visible,
      (chart, visible) =>
        changeChart(chart, { legend: { ...chartOf(chart).legend, visible: Boolean(visible) } }),
    ),
    position: scalar(
      (chart) => chartOf(chart).legend.position,
      (chart, position) => {
        if (typeof position !== "string" || !POSITIONS.includes(position)) throw invalidArgument();
        changeChart(chart, { legend: { ...chartOf(chart).legend, position } });
      },
    ),
  },
};
