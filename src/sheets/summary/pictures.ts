import type { SheetBox } from "../../formula";
import { moneyFormat } from "../draft";
import type { SheetDraft } from "../draft";
import { ofModel, unitSaid } from "../cells";
import type { YearsCells } from "../years";

/** What of the gross saving is cashable, and how long until the money spent has come back. */
export function drawSummary(draft: SheetDraft, at: SheetBox, unit: string, years: YearsCells): void {
  const { waterfall, place } = years;
  const value = unitSaid(unit);
  const format = moneyFormat(unit);
  draft.draw(
    at,
    {
      name: "From gross to cashable",
      kind: "stackedColumns",
      title: "From gross to cashable, year of the gaps",
      values: waterfall.drawn.pieces,
      seriesIn: "rows",
      series: [
        { name: "Left after it", tone: "unseen" },
        { name: "Gross, taken off, cashable", tone: 1, hasFigures: true },
      ],
      categories: waterfall.drawn.steps,
      axes: { category: "Step", value },
      format,
    },
    {
      name: "Running total",
      kind: "overlaidColumns",
      title: "Running total of cashable saving less cost",
      values: { ...place.cash.cumulative, rows: place.cash.lowest.row - place.cash.cumulative.row + 1 },
      seriesIn: "rows",
      series: [
        { name: "Running total, in cash", tone: 1 },
        { name: "Where it is lowest", tone: 0 },
      ],
      categories: ofModel(years.years),
      axes: { category: "Financial year beginning", value },
      format,
    },
  );
}
