import { literalText, part } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { draftSheet, HEAD_ROWS, moneyFormat, WHOLE_FORMAT } from "../../draft";
import type { PlannedSheet, SheetDraft } from "../../draft";
import { cellAt, FIRST_YEAR_COLUMN, oneCell, putLabels, putYears } from "../cells";
import type { AppraisalCells } from "../value";
import type { Sources, WorkingsCells } from "../workings";
import { putWorthOfAgencies } from "./appraisal";
import { putBridge, putNotInPlans } from "./bridge";
import type { BridgeCells } from "./bridge";
import { fetchingFrom } from "./fetch";
import type { Fetching } from "./fetch";
import { putLines } from "./lines";
import type { AgencyLines } from "./lines";
import type { Sheet } from "./sheet";
import { putTaken } from "./taken";

export interface YearsCells {
  readonly number: SheetBox;
  readonly years: SheetBox;
  readonly lines: AgencyLines;
  /** A row an agency. */
  readonly appraisal: AppraisalCells;
  readonly bridge: BridgeCells;
  /** A row a proposal: its first year. */
  readonly start: SheetBox;
  /** A row a proposal, from the year before the model on: what it saves the place in cash that is not in plans already. */
  readonly notInPlans: SheetBox;
}

/** The scenario that is shown, by agency and year. */
export function writeYears(
  name: string,
  sources: Sources,
  workings: WorkingsCells,
): { readonly sheet: PlannedSheet; readonly cells: YearsCells } {
  const { place } = sources.book;
  const draft = draftSheet({
    key: "years",
    name,
    purpose: "One scenario by agency and year",
    title: "Years",
    opening: [
      ["note", "The scenario is chosen on the sheet Scenarios. All sums are cash, money of the day."],
      ["note", "A saving in one agency's budget closes no other's gap."],
    ],
    widths: [250, 100, 90],
    frozen: { rows: HEAD_ROWS + 1, columns: 1 },
  });
  const years = putYears(draft, FIRST_YEAR_COLUMN, 1 + place.years, (year) =>
    cellAt(workings.years, 0, year),
  );
  const { number, fetching } = putShown(draft, sources, workings);
  const on: Sheet = { draft, sources, workings, years, fetching, money: moneyFormat(place.unit) };
  const agencies = place.agencies.map(({ id }) => literalText(id));
  const taken = putTaken(on);
  const lines = putLines(on, agencies, taken);
  const appraisal = putWorthOfAgencies(on, lines);
  const bridge = putBridge(on, agencies, taken);
  const notInPlans = putNotInPlans(on, taken);
  const { start } = taken;
  return { sheet: draft.finished(), cells: { number, years, lines, appraisal, bridge, start, notInPlans } };
}

function putShown(
  draft: SheetDraft,
  { scenarios, matching }: Sources,
  workings: WorkingsCells,
): { readonly number: SheetBox; readonly fetching: Fetching } {
  draft.titled("The scenario shown");
  const rows = draft.block(4, 2);
  putLabels(draft, rows, [
    "Scenario",
    "Its number",
    "Rows of a scenario in Workings",
    "Rows of those before it",
  ]);
  const cell = (at: number): SheetBox => part(rows, at, 1);
  const [shown, number, height, skipped] = [cell(0), cell(1), cell(2), cell(3)];
  const look = { style: "figure", format: WHOLE_FORMAT } as const;
  draft.put(shown, [[`=${oneCell(scenarios.shown)}`]], { style: "label" });
  draft.put(number, [[`=${matching(oneCell(shown), scenarios.ids)}`]], look);
  draft.put(height, [[workings.height]], look);
  draft.put(skipped, [[`=(${oneCell(number)}-1)*${oneCell(height)}`]], look);
  return { number, fetching: fetchingFrom(workings, skipped) };
}
