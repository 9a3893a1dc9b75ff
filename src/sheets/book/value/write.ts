import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import type { Book } from "../../../model/book";
import { draftSheet, HEAD_ROWS, moneyFormat } from "../../draft";
import type { PlannedSheet, SheetDraft } from "../../draft";
import { inRow, inYear, layColumns, putNames, putYears, range, text } from "../cells";
import type { BandCells, WorkingsCells } from "../workings";
import { layAppraisal, putAppraisal } from "./appraisal";
import type { AppraisalCells } from "./appraisal";
import { putLines } from "./lines";
import type { ScenarioLines } from "./lines";
import { measureColumns, putWorth, WORTH_MEASURES } from "./worth";
import type { WorthMeasure } from "./worth";

export interface ValueCells {
  /** By scenario. */
  readonly lines: readonly ScenarioLines[];
  /** A row a scenario. */
  readonly appraisal: AppraisalCells;
  /** By scenario: a row an agency. When an agency is paid back the sheet Years says, of the scenario that it shows. */
  readonly agencies: readonly Readonly<Record<WorthMeasure, SheetBox>>[];
}

/** What every scenario comes to for the place: by year in cash and real, and what that is worth; and what it is worth to each agency. */
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
  draft.titled("Scenarios compared", "The place; what agencies outside it gain or pay is left out");
  const ids = scenarios.map(({ id }) => id);
  const appraisal = layAppraisal(draft, "Scenario", ids);
  const ofPlace = place.agencies.map(({ id }) => id);
  const agencies = ids.map((id, scenario) =>
    putAgencies(draft, literalText(id), ofPlace, workings.bands[scenario]!, money),
  );
  const lines = ids.map((id, scenario) => putLines(draft, literalText(id), years, workings, scenario, money));
  const line = (of: (lines: ScenarioLines) => SheetBox) => (scenario: number) => range(of(lines[scenario]!));
  const present = (sum: (scenario: number) => string) => (scenario: number) =>
    `SUMPRODUCT(${sum(scenario)}*${range(workings.bands[scenario]!.worth)})`;
  const [oneOff, running] = [line(({ cash }) => cash.oneOff), line(({ cash }) => cash.running)];
  putAppraisal(
    draft,
    appraisal,
    money,
    { years, yearBefore: workings.years },
    {
      pvSaving: present(line(({ cash }) => cash.saving)),
      pvCashable: present(line(({ cash }) => cash.cashable)),
      pvCost: present((scenario) => `(${oneOff(scenario)}+${running(scenario)})`),
      totalNet: line(({ total }) => total),
      totalCashNet: line(({ real }) => real.cumulative),
      cashNet: line(({ cash }) => cash.cashNet),
      cumulative: line(({ cash }) => cash.cumulative),
    },
  );
  return { sheet: draft.finished(), cells: { lines, appraisal, agencies } };
}

/** What a scenario is worth to each agency, outside parties too. */
function putAgencies(
  draft: SheetDraft,
  scenario: string,
  agencies: readonly string[],
  { present }: BandCells,
  money: string,
): Readonly<Record<WorthMeasure, SheetBox>> {
  draft.titled("What it is worth to each agency", scenario);
  const { agency, ...cells } = layColumns(draft, agencies.length, {
    agency: text("Agency"),
    ...measureColumns(WORTH_MEASURES),
  });
  putNames(draft, agency, agencies);
  putWorth(draft, cells, money, {
    pvSaving: (at) => inRow(present.saving, at),
    pvCashable: (at) => inRow(present.cashable, at),
    pvCost: (at) => inRow(present.cost, at),
  });
  return cells;
}
