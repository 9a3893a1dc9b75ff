import { ofModel, unitSaid } from "../cells";
import type { SheetBox } from "../../formula";
import type { WorthCells } from "./appraisal";
import type { PlaceLines } from "./place";
import type { Sheet } from "./sheet";

/** What the scenario shown leaves by year, and what it is worth by agency. */
export function drawYears(
  { draft, sources, years, money }: Sheet,
  at: SheetBox,
  { cash }: PlaceLines,
  worth: WorthCells,
): void {
  const value = unitSaid(sources.book.place.unit);
  draft.draw(
    at,
    {
      name: "Net by year",
      kind: "columns",
      title: "Saving less cost by year, in cash",
      values: { ...cash.net, rows: cash.cashNet.row - cash.net.row + 1 },
      seriesIn: "rows",
      series: [
        { name: "All savings less cost", tone: 0 },
        { name: "Cashable savings less cost", tone: 1 },
      ],
      categories: ofModel(years),
      axes: { category: "Financial year beginning", value },
      format: money,
    },
    {
      name: "Savings by body",
      kind: "bars",
      title: "Savings by body, present value",
      values: { ...worth.pvSaving, columns: worth.pvCashable.column - worth.pvSaving.column + 1 },
      seriesIn: "columns",
      series: [
        { name: "All savings", tone: 0 },
        { name: "Cashable savings", tone: 1 },
      ],
      categories: worth.name,
      axes: { category: "Body", value },
      format: money,
    },
  );
}
