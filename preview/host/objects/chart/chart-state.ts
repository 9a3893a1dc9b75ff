import type { Chart } from "../../book/kept";
import { itemNotFound } from "../../wire/errors";
import type { SheetState } from "../sheet/sheet-state";

export interface ChartState {
  readonly sheet: SheetState;
  readonly id: string;
}

export function chartOf({ sheet, id }: ChartState): Chart {
  const found = sheet.book.sheet(sheet.id).features.charts.find((chart) => chart.id === id);
  if (!found) throw itemNotFound();
  return found;
}

export function changeChart(state: ChartState, changes: Partial<Omit<Chart, "id">>): void {
  const { sheet, id } = state;
  chartOf(state);
  const { charts } = sheet.book.sheet(sheet.id).features;
  sheet.book.change(sheet.id, {
    charts: charts.map((chart) => (chart.id === id ? { ...chart, ...changes } : chart)),
  });
}
