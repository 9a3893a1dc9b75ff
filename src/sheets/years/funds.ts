import { literalText } from "../../formula";
import type { SheetBox } from "../../formula";
import { byYear, cellAt, inRow, labelledRows, ofModel, putFigures, range, wholeYear } from "../cells";
import type { AgencyLines } from "./lines";
import type { Chosen } from "./chosen";
import type { PlaceLines } from "./place";
import type { Sheet } from "./sheet";

/** What comes to each fund's purse, by year, in cash: a row a fund in each block. Where there is one fund, its lines are the place's. */
export interface FundLines {
  readonly saving: SheetBox;
  readonly cashable: SheetBox;
  readonly oneOff: SheetBox;
  readonly running: SheetBox;
  readonly gapBefore: SheetBox;
  readonly gapAfter: SheetBox;
  /** Of the scenario compared with. */
  readonly comparedCashable: SheetBox;
  readonly comparedGap: SheetBox;
}

export function putFunds(on: Sheet, agencies: AgencyLines, { cash, compared: other }: PlaceLines): FundLines {
  const { draft, workings, sources, shown, compared, years, money } = on;
  const { place, base, funds: names } = sources;
  draft.titled("Each fund's purse", "A saving in one fund closes no gap in another");
  const labels = names.map((fund) => literalText(fund));
  const put = (
    title: string,
    formula: (here: SheetBox, rows: SheetBox) => (fund: number, year: number) => string,
  ): SheetBox => {
    const rows = labelledRows(draft, years, title, labels);
    const here = byYear(rows, ofModel(years));
    return putFigures(draft, here, money, formula(here, rows));
  };
  const ofFund = (block: SheetBox) => (_here: SheetBox, rows: SheetBox) => (fund: number, year: number) => {
    const own = `${range(place.fund)},${inRow(rows, fund)},${range(place.ofPlace)},1`;
    return `SUMIFS(${wholeYear(block, year)},${own})`;
  };
  const { cashable, total, unplanned } = workings.bands[0]!.funds;
  const gapBefore = put("Budget gap before", ofFund(base.gap));
  const gapAfter =
    ({ fromWorkings }: Chosen) =>
    (here: SheetBox) =>
    (fund: number, year: number) => {
      const taken = (block: SheetBox): string => fromWorkings.same(block, here)(fund, year);
      return `${cellAt(gapBefore, fund, year)}-${taken(total)}+${taken(unplanned)}`;
    };
  const gaps = {
    gapBefore,
    gapAfter: put("Budget gap after, shown", gapAfter(shown)),
    comparedGap: put("Budget gap after, compared with", gapAfter(compared)),
  };
  if (names.length === 1) {
    const { saving, oneOff, running } = cash;
    return { ...gaps, saving, cashable: cash.cashable, oneOff, running, comparedCashable: other.cashable };
  }
  return {
    ...gaps,
    saving: put("Saving", ofFund(agencies.saving)),
    cashable: put("Cashable saving", ofFund(agencies.cashable)),
    comparedCashable: put("Cashable saving, compared with", (here) =>
      compared.fromWorkings.same(cashable, here),
    ),
    oneOff: put("One-off cost", ofFund(agencies.oneOff)),
    running: put("Running cost", ofFund(agencies.running)),
  };
}
