import { literalText } from "../../formula";
import type { SheetBox } from "../../formula";
import { WHOLE_FORMAT } from "../draft";
import { byYear, column, inRow, labelledRows, ofModel, putFigures, row } from "../cells";
import { costLineNames } from "../workings";
import type { Sheet } from "./sheet";

/** What is taken from the workings of the scenario shown. */
export interface Taken {
  /** A row a proposal. */
  readonly start: SheetBox;
  readonly cashable: SheetBox;
  readonly saving: SheetBox;
  /** A row a proposal: what a pound of the price year is in money of the day, by its index. */
  readonly growth: SheetBox;
  readonly costs: SheetBox;
  readonly inflation: SheetBox;
  /** What a pound of cash is worth: discounted, and in the prices of the price year. */
  readonly worth: SheetBox;
}

export function putTaken({ draft, workings, shown, sources, years, money }: Sheet): Taken {
  const band = workings.bands[0]!;
  const { proposals } = workings;
  const fetching = shown.fromWorkings;
  draft.titled("Taken from the workings");
  const ids = sources.order.map((id) => literalText(id));
  const costLines = costLineNames(sources.costs);
  const savings = labelledRows(
    draft,
    years,
    "Saving after overlap, in the price year's prices",
    ids,
    "Starts",
    "Cashable",
  );
  const growing = labelledRows(draft, years, "Growth to cash", ids);
  const costs = labelledRows(draft, years, "Cost lines, in cash", costLines);
  const prices = labelledRows(draft, years, "Prices", [
    "General inflation since the price year",
    "What a pound of cash is worth, real and discounted",
  ]);
  const fetched = (there: SheetBox, here: SheetBox, format: string): SheetBox =>
    putFigures(draft, here, format, fetching.same(there, here));
  return {
    start: fetched(band.start, column(savings, 1), WHOLE_FORMAT),
    cashable: fetched(band.cashable, column(savings, 2), "0.0000"),
    saving: fetched(band.saving, byYear(savings, years), money),
    growth: putFigures(draft, byYear(growing, years), "0.0000", (at, year) =>
      fetching.counted(band.growth, year, inRow(proposals.index, at)),
    ),
    costs: fetched(band.costs, byYear(costs, ofModel(years)), money),
    inflation: fetched(ofModel(row(band.growth, 0)), row(byYear(prices, ofModel(years)), 0), "0.0000"),
    worth: fetched(band.worth, row(byYear(prices, ofModel(years)), 1), "0.0000"),
  };
}
