import type { SheetBox } from "../../formula";
import { VALUE_FORMAT, WHOLE_FORMAT } from "../draft";
import type { SheetDraft } from "../draft";
import { figures, inRow, layColumns, oneCell, putFigures, putNames, range, text } from "../cells";
import { lastBelow, MEASURES, payback, peakFunding, peakYear, repaidIn, surplusFrom } from "./measures";
import { measureColumns, putWorth } from "./worth";

/** By measure, a row a scenario or an agency; and the last years below 0, which some measures are worked out from. */
export type AppraisalCells = ReturnType<typeof layAppraisal>;

/** What a row is appraised from: formulas, by row. Lines are ranges over the years of the model. */
export interface Appraised {
  readonly pvSaving: (at: number) => string;
  readonly pvCashable: (at: number) => string;
  readonly pvCost: (at: number) => string;
  /** Running totals, real, of saving less cost and of cashable saving less cost. */
  readonly totalNet: (at: number) => string;
  readonly totalCashNet: (at: number) => string;
  /** Cashable saving less cost, in cash, and its running total. */
  readonly cashNet: (at: number) => string;
  readonly cumulative: (at: number) => string;
}

/** Begins a table with all measures, a row a name. */
export function layAppraisal(draft: SheetDraft, head: string, names: readonly string[]) {
  const cells = layColumns(draft, names.length, {
    name: text(head),
    ...measureColumns(MEASURES),
    belowNet: figures("Last year below 0"),
    belowCashNet: figures("in cash"),
    belowYear: figures("in a year"),
  });
  putNames(draft, cells.name, names);
  return cells;
}

/** Fills the table. Years and the year before them are cells. */
export function putAppraisal(
  draft: SheetDraft,
  cells: AppraisalCells,
  money: string,
  { years, yearBefore }: { readonly years: SheetBox; readonly yearBefore: SheetBox },
  of: Appraised,
): void {
  const put = (key: keyof AppraisalCells, format: string, formula: (at: number) => string): SheetBox =>
    putFigures(draft, cells[key], format, formula);
  const mine = (key: keyof AppraisalCells, at: number): string => inRow(cells[key], at);
  const below = (line: string): string => lastBelow(line, range(years), oneCell(yearBefore));
  putWorth(draft, cells, money, of);
  put("belowNet", WHOLE_FORMAT, (at) => below(of.totalNet(at)));
  put("belowCashNet", WHOLE_FORMAT, (at) => below(of.totalCashNet(at)));
  put("belowYear", WHOLE_FORMAT, (at) => below(of.cashNet(at)));
  put("payback", VALUE_FORMAT, (at) => payback(of.totalNet(at), mine("belowNet", at), years.columns));
  put("cashPayback", VALUE_FORMAT, (at) =>
    payback(of.totalCashNet(at), mine("belowCashNet", at), years.columns),
  );
  put("peakFunding", money, (at) => peakFunding(of.cumulative(at)));
  put("peakYear", WHOLE_FORMAT, (at) => peakYear(of.cumulative(at), mine("peakFunding", at), range(years)));
  put("repaidIn", WHOLE_FORMAT, (at) => repaidIn(of.cumulative(at), mine("peakFunding", at), years));
  put("surplusFrom", WHOLE_FORMAT, (at) => surplusFrom(mine("belowYear", at), years));
}
