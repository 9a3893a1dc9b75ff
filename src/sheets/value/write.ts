import { literalText } from "../../formula";
import type { SheetBox } from "../../formula";
import type { Book } from "../../model/book";
import { draftSheet, HEAD_ROWS, moneyFormat } from "../draft";
import type { PlannedSheet } from "../draft";
import { called, inYear, putYears, range } from "../cells";
import type { WorkingsCells } from "../workings";
import { layAppraisal, putAppraisal } from "./appraisal";
import type { AppraisalCells } from "./appraisal";
import { putLines } from "./lines";
import type { ScenarioLines } from "./lines";
import { drawScenarios } from "./pictures";

export interface ValueCells {
  /** By scenario. */
  readonly lines: readonly ScenarioLines[];
  /** A row a scenario. */
  readonly appraisal: AppraisalCells;
  /** By how many rows the lines of one scenario are below those of the one before it. */
  readonly height: number;
}

/** What every scenario comes to for the place by year, and what that is worth. What it is to agencies and funds the sheet Years says. */
export function writeValue(
  name: string,
  { place, scenarios }: Book,
  workings: WorkingsCells,
): { readonly sheet: PlannedSheet; readonly cells: ValueCells } {
  const draft = draftSheet({
    key: "value",
    name,
    purpose: "What every scenario comes to for the place, by year and in all",
    title: "Cash and value",
    opening: [
      [
        "note",
        "Cash is money of the day. Real is cash divided by general inflation since the price year. Present values are of real sums, discounted.",
      ],
      ["note", "Empty: there is no such figure, such as a ratio without costs or a year that does not come."],
    ],
    widths: [250, 90],
    frozen: { rows: HEAD_ROWS + 1, columns: 1 },
  });
  const money = moneyFormat(place.unit);
  const years = putYears(draft, 1, place.years, (year) => inYear(workings.years, year + 1));
  const charts = draft.chartRows(3 * scenarios.length);
  draft.titled("Scenarios compared", "The place; what bodies outside it gain or pay is left out");
  const names = scenarios.map(called);
  const appraisal = layAppraisal(draft, "Scenario", names);
  drawScenarios(draft, charts, place.unit, appraisal);
  const lines = names.map((each, scenario) =>
    putLines(draft, literalText(each), years, workings, scenario, money),
  );
  const line = (of: (lines: ScenarioLines) => SheetBox) => (scenario: number) => range(of(lines[scenario]!));
  const present = (sum: (scenario: number) => string) => (scenario: number) =>
    `SUMPRODUCT(${sum(scenario)}*${range(workings.bands[scenario]!.worth)})`;
  const [cashable, oneOff, running] = [
    line((each) => each.cashable),
    line((each) => each.oneOff),
    line((each) => each.running),
  ];
  putAppraisal(
    draft,
    appraisal,
    money,
    { years, yearBefore: workings.years },
    {
      pvSaving: present(line((each) => each.saving)),
      pvCashable: present(cashable),
      pvCost: present((scenario) => `(${oneOff(scenario)}+${running(scenario)})`),
      totalNet: line((each) => each.totalNet),
      totalCashNet: line((each) => each.totalCashNet),
      cashNet: (at) => `(${cashable(at)}-${oneOff(at)}-${running(at)})`,
      cumulative: line((each) => each.cumulative),
    },
  );
  const [first, second] = lines;
  const height = first && second ? second.saving.row - first.saving.row : 0;
  return { sheet: draft.finished(), cells: { lines, appraisal, height } };
}
