import type { SheetBox } from "../../formula";
import { moneyFormat } from "../draft";
import type { SheetDraft } from "../draft";
import { unitSaid } from "../cells";
import type { AppraisalCells } from "./appraisal";

/** What every scenario is worth, side by side. */
export function drawScenarios(draft: SheetDraft, at: SheetBox, unit: string, cells: AppraisalCells): void {
  draft.draw(at, {
    name: "Scenarios compared",
    kind: "bars",
    title: "Net present value by scenario",
    values: { ...cells.npv, columns: cells.cashNpv.column - cells.npv.column + 1 },
    seriesIn: "columns",
    series: [
      { name: "All savings less cost", tone: 0, hasFigures: true },
      { name: "Cashable savings less cost", tone: 1, hasFigures: true },
    ],
    categories: cells.name,
    axes: { category: "Scenario", value: unitSaid(unit) },
    format: moneyFormat(unit),
  });
}
