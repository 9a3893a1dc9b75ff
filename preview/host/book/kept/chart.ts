import { shifted } from "../../address";
import type { Area, CellShift } from "../../address";
import type { CellValue } from "../../engine";

/** A chart on a sheet. Sizes are in points. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  /** As Excel names types: "ColumnClustered", "Line", "Pie". */
  readonly type: string;
  /** Per cent of a column or bar that the next one of its category covers; below 0 the room between them. */
  readonly overlap: number;
  readonly frame: ChartFrame;
  readonly title: ChartText;
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly axes: { readonly category: ChartAxis; readonly value: ChartAxis };
  readonly series: readonly ChartSeries[];
}

export interface ChartFrame {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartText {
  readonly text: string;
  readonly visible: boolean;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly title: ChartText;
  /** null where Excel chooses. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly numberFormat: string | null;
  readonly gridlines: boolean;
  /** Whether it runs the other way: the first of its categories is where the last would be. */
  readonly reversed: boolean;
  /** Where the other axis crosses it, as Excel names it. */
  readonly crossing: "Automatic" | "Minimum" | "Maximum";
  /** Where its labels are, as Excel names it. */
  readonly labels: "NextToAxis" | "Low" | "High" | "None";
}

export interface ChartSeries {
  /** A text, or the cells that hold it. */
  readonly name: ChartData;
  readonly values: ChartData;
  /** null where points are numbered. */
  readonly categories: ChartData | null;
  /** null where it is the chart's. */
  readonly type: string | null;
  /** "#RRGGBB"; null where Excel chooses. */
  readonly colour: string | null;
  readonly labels: boolean;
}

/** Cells, or what stands for cells that are not in the workbook. */
export type ChartData =
  | { readonly kind: "cells"; readonly area: Area }
  | { readonly kind: "fixed"; readonly values: readonly CellValue[] };

export const NEW_AXIS: ChartAxis = {
  visible: true,
  title: { text: "", visible: false },
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: null,
  gridlines: false,
  reversed: false,
  crossing: "Automatic",
  labels: "NextToAxis",
};

export function fixedText(text: string): ChartData {
  return { kind: "fixed", values: text === "" ? [] : [text] };
}

/** Charts of any sheet follow the cells of the sheet that moved; a series whose values are gone is gone. */
export function shiftedCharts(charts: readonly Chart[], shift: CellShift): readonly Chart[] {
  const follow = (data: ChartData | null): ChartData | null => {
    if (data?.kind !== "cells" || data.area.sheet !== shift.sheet) return data;
    const box = shifted(data.area.box, shift);
    return box && { kind: "cells", area: { sheet: shift.sheet, box } };
  };
  return charts.map((chart) => ({
    ...chart,
    series: chart.series.flatMap((series) => {
      const values = follow(series.values);
      if (!values) return [];
      return [
        {
          ...series,
          values,
          name: follow(series.name) ?? fixedText(""),
          categories: follow(series.categories),
        },
      ];
    }),
  }));
}
