import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { draftSheet, HEAD_ROWS, moneyFormat } from "../../draft";
import type { PlannedSheet } from "../../draft";
import { cellAt, FIRST_YEAR_COLUMN, putYears } from "../cells";
import type { ValueCells } from "../value";
import type { Sources, WorkingsCells } from "../workings";
import { putWorthOfAgencies } from "./appraisal";
import type { WorthCells } from "./appraisal";
import { putActors } from "./actors";
import type { ActorCells } from "./actors";
import { putBridge, putCashable } from "./bridge";
import type { BridgeCells } from "./bridge";
import { putChosen } from "./chosen";
import { putFunds } from "./funds";
import type { FundLines } from "./funds";
import { putLines } from "./lines";
import type { AgencyLines } from "./lines";
import { putPlace } from "./place";
import type { PlaceLines } from "./place";
import type { Sheet } from "./sheet";
import { putTaken } from "./taken";
import { hasWhitehall, putWithoutWhitehall } from "./whitehall";
import type { WithoutWhitehall } from "./whitehall";

export interface YearsCells {
  /** Numbers of the scenario shown and of the one compared with. */
  readonly number: SheetBox;
  readonly comparedNumber: SheetBox;
  readonly years: SheetBox;
  readonly place: PlaceLines;
  readonly funds: FundLines;
  readonly lines: AgencyLines;
  /** A row an agency. */
  readonly appraisal: WorthCells;
  readonly bridge: BridgeCells;
  /** A row a proposal: its first year. */
  readonly start: SheetBox;
  /** A row a proposal: the part that is not in the partners' plans already. */
  readonly notInPlan: SheetBox;
  /** A row a proposal, from the year before the model on: what of its saving leaves the budgets of the place, in cash. */
  readonly cashable: SheetBox;
  readonly actors: ActorCells;
  /** Null where nothing waits for Whitehall. */
  readonly withoutWhitehall: WithoutWhitehall | null;
}

/** The scenario that is shown, by agency, fund and year, beside the one that it is compared with. */
export function writeYears(
  name: string,
  sources: Sources,
  workings: WorkingsCells,
  value: ValueCells,
): { readonly sheet: PlannedSheet; readonly cells: YearsCells } {
  const { place } = sources.book;
  const draft = draftSheet({
    key: "years",
    name,
    purpose: "One scenario by agency, fund and year, beside another",
    title: "Years",
    opening: [
      [
        "note",
        "Both scenarios are chosen on the sheet Scenarios. Sums are in cash where they are not called real.",
      ],
      ["note", "A saving in one agency's budget closes no other's gap."],
    ],
    widths: [250, 100, 90],
    frozen: { rows: HEAD_ROWS + 1, columns: 1 },
  });
  const years = putYears(draft, FIRST_YEAR_COLUMN, 1 + place.years, (year) =>
    cellAt(workings.years, 0, year),
  );
  const { shown, compared } = putChosen(draft, sources, workings, value);
  const on: Sheet = { draft, sources, workings, years, shown, compared, money: moneyFormat(place.unit) };
  const agencies = place.agencies.map(({ id }) => literalText(id));
  const taken = putTaken(on);
  const ofPlace = putPlace(on, value, taken);
  const lines = putLines(on, agencies, taken);
  const appraisal = putWorthOfAgencies(on, lines);
  const bridge = putBridge(on, agencies, taken);
  const funds = putFunds(on, lines);
  const cashable = putCashable(on, taken);
  const actors = putActors(on, taken, cashable, taken.worth);
  const withoutWhitehall = hasWhitehall(sources.book) ? putWithoutWhitehall(on, taken, taken.worth) : null;
  return {
    sheet: draft.finished(),
    cells: {
      number: shown.number,
      comparedNumber: compared.number,
      years,
      place: ofPlace,
      funds,
      lines,
      appraisal,
      bridge,
      start: taken.start,
      notInPlan: taken.notInPlan,
      cashable,
      actors,
      withoutWhitehall,
    },
  };
}
