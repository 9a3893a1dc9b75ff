import type { SheetBox } from "../../formula";
import { VALUE_FORMAT } from "../draft";
import type { SheetDraft } from "../draft";
import { figures, inRow, putFigures } from "../cells";
import type { Heads } from "../cells";
import { MEASURES, ratio } from "./measures";
import type { Measure } from "./measures";

/** What follows from present values alone. */
export type WorthMeasure = Extract<
  Measure,
  "pvSaving" | "pvCashable" | "pvCost" | "npv" | "cashNpv" | "bcr" | "cashBcr"
>;

export const WORTH_MEASURES = MEASURES.slice(0, 7) as readonly (readonly [WorthMeasure, string])[];

type PresentValue = "pvSaving" | "pvCashable" | "pvCost";

/** The columns of measures. */
export function measureColumns<Each extends Measure>(
  measures: readonly (readonly [Each, string])[],
): Readonly<Record<Each, Heads>> {
  return Object.fromEntries(measures.map(([measure, title]) => [measure, figures(title)])) as Readonly<
    Record<Each, Heads>
  >;
}

/** Puts present values, whose formulas are given by row, and what follows from them. */
export function putWorth(
  draft: SheetDraft,
  cells: Readonly<Record<WorthMeasure, SheetBox>>,
  money: string,
  present: Readonly<Record<PresentValue, (at: number) => string>>,
): void {
  const put = (key: PresentValue) => {
    const box = putFigures(draft, cells[key], money, present[key]);
    return (at: number): string => inRow(box, at);
  };
  const [saving, cashable, cost] = [put("pvSaving"), put("pvCashable"), put("pvCost")];
  putFigures(draft, cells.npv, money, (at) => `${saving(at)}-${cost(at)}`);
  putFigures(draft, cells.cashNpv, money, (at) => `${cashable(at)}-${cost(at)}`);
  putFigures(draft, cells.bcr, VALUE_FORMAT, (at) => ratio(saving(at), cost(at)));
  putFigures(draft, cells.cashBcr, VALUE_FORMAT, (at) => ratio(cashable(at), cost(at)));
}
